import { expect, test } from 'vitest';
import { cases, pairwiseCases } from '../../../canvas/tool/grammar/cases.ts';
import {
  expectSound,
  keptPages,
  listSharesB,
  pages,
  readAll,
  seed,
  tuningPages,
  withKept,
} from './run.ts';

const limit = 3_600_000;

test('list of generation B, each pair of values', { timeout: limit }, () => {
  expectSound(readAll('list-b, pairwise', pairwiseCases('list-b', seed)), listSharesB);
});

test('list of generation B, at random', { timeout: limit }, () => {
  expectSound(readAll('list-b, random', cases('list-b', seed, 'desk', pages)), listSharesB);
});

test('list of generation B, spellings to tune on: nothing wrong', { timeout: limit }, () => {
  expect(readAll('list-b, tuning', cases('list-b', seed, 'tuning', tuningPages)).wrong).toBe(0);
});

test.runIf(withKept)(
  'list of generation B, kept spellings: 99.8 % of what is said is right',
  { timeout: limit },
  () => {
    const kept = readAll('list-b, kept', cases('list-b', seed, 'kept', keptPages), { quiet: true });
    expect(kept.precision).toBeGreaterThan(0.998);
  },
);
