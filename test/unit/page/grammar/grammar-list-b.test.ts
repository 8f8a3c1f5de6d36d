import { test } from 'vitest';
import { cases, pairwiseCases } from '../../../canvas/tool/grammar/cases.ts';
import { expectSound, keptPages, listSharesB, pages, readAll, seed, withKept } from './run.ts';

const limit = 3_600_000;

test('list of generation B, each pair of values', { timeout: limit }, () => {
  expectSound(readAll('list-b, pairwise', pairwiseCases('list-b', seed)), listSharesB);
});

test('list of generation B, at random', { timeout: limit }, () => {
  expectSound(readAll('list-b, random', cases('list-b', seed, 'desk', pages)), listSharesB);
});

test.runIf(withKept)('list of generation B, kept spellings', { timeout: limit }, () => {
  const kept = readAll('list-b, kept', cases('list-b', seed, 'kept', keptPages), { quiet: true });
  expectSound(kept, listSharesB);
});
