import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../run/command.mjs';
import { failuresOf } from '../../run/failures.mjs';

const right = { status: 'passed', fullName: 'is right', failureMessages: [] };
const wrong = {
  status: 'failed',
  fullName: 'is wrong',
  failureMessages: ['expected 1 to be 2\n  at a line'],
};

test('a test that failed is named with its file and the first lines of its error', () => {
  const name = join(root, 'a.test.ts');
  const report = { testResults: [{ name, status: 'failed', assertionResults: [right, wrong] }] };
  expect(failuresOf(report)).toEqual([
    'a.test.ts: is wrong\n    expected 1 to be 2\n      at a line',
  ]);
});

test('a file that could not be run is one failure', () => {
  const name = join(root, 'a.test.ts');
  const file = { name, status: 'failed', message: 'no such module', assertionResults: [] };
  expect(failuresOf({ testResults: [file] })).toEqual(['a.test.ts\n    no such module']);
});
