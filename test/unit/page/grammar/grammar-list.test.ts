import { test } from 'vitest';
import { cases, pairwiseCases } from '../../../canvas/tool/grammar/cases.ts';
import { expectSound, keptPages, listShares, pages, readAll, seed, withKept } from './run.ts';

const limit = 3_600_000;

test('list of generation A, each pair of values', { timeout: limit }, () => {
  expectSound(readAll('list, pairwise', pairwiseCases('list', seed)), listShares);
});

test('list of generation A, at random', { timeout: limit }, () => {
  expectSound(readAll('list, random', cases('list', seed, 'desk', pages)), listShares);
});

test.runIf(withKept)('list of generation A, kept spellings', { timeout: limit }, () => {
  const kept = readAll('list, kept', cases('list', seed, 'kept', keptPages), { quiet: true });
  expectSound(kept, listShares);
});
