import { expect, test } from 'vitest';
import { cases, pairwiseCases } from '../../../canvas/tool/grammar/cases.ts';
import {
  detailsShares,
  expectSound,
  keptPages,
  pages,
  readAll,
  seed,
  tuningPages,
  withKept,
} from './run.ts';

const limit = 3_600_000;

test('details of generation A, each pair of values', { timeout: limit }, () => {
  expectSound(readAll('details, pairwise', pairwiseCases('details', seed)), detailsShares);
});

test('details of generation A, at random', { timeout: limit }, () => {
  expectSound(readAll('details, random', cases('details', seed, 'desk', pages)), detailsShares);
});

test('details of generation A, spellings to tune on: nothing wrong', { timeout: limit }, () => {
  expect(readAll('details, tuning', cases('details', seed, 'tuning', tuningPages)).wrong).toBe(0);
});

test.runIf(withKept)(
  'details of generation A, kept spellings: 99.8 % of what is said is right',
  { timeout: limit },
  () => {
    const kept = readAll('details, kept', cases('details', seed, 'kept', keptPages), {
      quiet: true,
    });
    expect(kept.precision).toBeGreaterThan(0.998);
  },
);
