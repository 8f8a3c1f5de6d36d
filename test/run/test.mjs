import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { run } from './command.mjs';
import { failuresOf } from './failures.mjs';
import { checkNode } from './node.mjs';
import { installPackages } from './packages.mjs';

checkNode();
await installPackages();
await findBrowser();

// Pages of each kind that are drawn from the grammar of pages and read.
process.env.PAGES ??= process.env.CI ? '4000' : '2000';

const reports = mkdtempSync(join(tmpdir(), 'rosterscope-'));
const secondTries = join(reports, 'second-tries.txt');
process.env.SECOND_TRIES = secondTries;
const total = { passed: 0, failed: 0, skipped: 0 };
/** What was not right, to be read at the end of an output of thousands of lines. */
const failures = [];

function title(name) {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 76 - name.length))}`);
}

/** A part that is no vitest run: silent in the count when right, one failure when not. */
async function step(name, env = {}) {
  title(name);
  const code = await run('npm', ['run', '--silent', name], env);
  if (code !== 0) {
    total.failed += 1;
    failures.push(`${name} (exit code ${code})`);
  }
  return code === 0;
}

function reportOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {
      numPassedTests: 0,
      numFailedTests: 0,
      numPendingTests: 0,
      numTodoTests: 0,
      testResults: [],
    };
  }
}

/** One vitest project, each of its tests counted; a run that fails without a failing test is one. */
async function tests(project) {
  title(project);
  const file = join(reports, `${project}.json`);
  const reporters = ['default', 'json', './test/run/second-tries.mjs'].map(
    (name) => `--reporter=${name}`,
  );
  const output = `--outputFile.json=${file}`;
  const code = await run('npx', ['vitest', 'run', '--project', project, ...reporters, output]);
  const report = reportOf(file);
  total.passed += report.numPassedTests;
  const wrong = failuresOf(report);
  if (code !== 0 && wrong.length === 0) wrong.push(`${project} (exit code ${code})`);
  total.failed += wrong.length;
  failures.push(...wrong);
  total.skipped += report.numPendingTests + report.numTodoTests;
}

await step('typecheck');
await step('lint');
await tests('unit');
const built = await step('build');
if (built) {
  await step('size');
  // Prints what it measures; a figure that is worse than its goal fails nothing.
  await step('bench:quick');
  await tests('night');
  await tests('e2e');
  // Plays by itself, without a window, as where there is no display.
  await step('start', { CI: '1' });
} else {
  console.log('\nWithout a build there is nothing to weigh or to run in a browser.');
}

if (existsSync(secondTries)) {
  console.log('\nRight only when tried again, and to be mended:');
  console.log(readFileSync(secondTries, 'utf8').trimEnd());
}
if (failures.length > 0) console.log(`\nNot right:\n${failures.join('\n')}`);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exit(total.failed > 0 ? 1 : 0);
