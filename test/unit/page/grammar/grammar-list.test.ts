import { expect, test } from 'vitest';
import { cases, pairwiseCases } from '../../../canvas/tool/grammar/cases.ts';
import {
  expectSound,
  keptPages,
  listShares,
  pages,
  readAll,
  seed,
  tuningPages,
  withKept,
} from './run.ts';

const limit = 3_600_000;

test('list of generation A, each pair of values', { timeout: limit }, () => {
  expectSound(readAll('list, pairwise', pairwiseCases('list', seed)), listShares);
});

test('list of generation A, at random', { timeout: limit }, () => {
  expectSound(readAll('list, random', cases('list', seed, 'desk', pages)), listShares);
});

test('list of generation A, spellings to tune on: nothing wrong', { timeout: limit }, () => {
  expect(readAll('list, tuning', cases('list', seed, 'tuning', tuningPages)).wrong).toBe(0);
});

test.runIf(withKept)(
  'list of generation A, kept spellings: 99.8 % of what is said is right',
  { timeout: limit },
  () => {
    const kept = readAll('list, kept', cases('list', seed, 'kept', keptPages), { quiet: true });
    expect(kept.precision).toBeGreaterThan(0.998);
  },
);
