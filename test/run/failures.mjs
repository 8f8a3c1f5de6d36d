import { relative } from 'node:path';
import { root } from './command.mjs';

/** So much of an error tells what was expected. */
const mostLines = 6;

function shortened(message = '') {
  return message
    .split('\n')
    .slice(0, mostLines)
    .map((line) => `    ${line}`)
    .join('\n');
}

/**
 * Names the tests of a vitest run that failed, and the files that could not be run.
 * @param report what vitest's JSON reporter wrote.
 * @returns a text for each: file, name and the first lines of its error.
 */
export function failuresOf(report) {
  return report.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(root, name);
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0) return status === 'failed' ? [`${file}\n${shortened(message)}`] : [];
    return failed.map((test) => `${file}: ${test.fullName}\n${shortened(test.failureMessages[0])}`);
  });
}
