import { test } from 'vitest';
import { cases, pairwiseCases } from '../../../canvas/tool/grammar/cases.ts';
import { detailsSharesB, expectSound, keptPages, pages, readAll, seed, withKept } from './run.ts';

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

test.runIf(withKept)('details of generation B, kept spellings', { timeout: limit }, () => {
  const kept = readAll('details-b, kept', cases('details-b', seed, 'kept', keptPages), {
    quiet: true,
  });
  expectSound(kept, detailsSharesB);
});
