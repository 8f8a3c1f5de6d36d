import { expect, test } from 'vitest';
import { cases, pairwiseCases } from '../../../canvas/tool/grammar/cases.ts';
import {
  detailsSharesB,
  expectSound,
  keptPages,
  pages,
  readAll,
  seed,
  tuningPages,
  withKept,
} from './run.ts';

const limit = 3_600_000;

test('details of generation B, each pair of values', { timeout: limit }, () => {
  expectSound(readAll('details-b, pairwise', pairwiseCases('details-b', seed)), detailsSharesB);
});

test('details of generation B, at random', { timeout: limit }, () => {
  expectSound(
    readAll('details-b, random', cases('details-b', seed, 'desk', pages)),
    detailsSharesB,
  );
});

test('details of generation B, spellings to tune on: nothing wrong', { timeout: limit }, () => {
  expect(readAll('details-b, tuning', cases('details-b', seed, 'tuning', tuningPages)).wrong).toBe(
    0,
  );
});

test.runIf(withKept)(
  'details of generation B, kept spellings: 99.8 % of what is said is right',
  { timeout: limit },
  () => {
    const kept = readAll('details-b, kept', cases('details-b', seed, 'kept', keptPages), {
      quiet: true,
    });
    expect(kept.precision).toBeGreaterThan(0.998);
  },
);
