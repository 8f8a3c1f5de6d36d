import { expect, test } from 'vitest';
import { cases, type Kind, pairwiseCases } from '../../../canvas/tool/grammar/cases.ts';
import { expectSound, keptPages, pages, readAll, seed, tuningPages, withKept } from './run.ts';

const timeout = 3_600_000;

/** Reads pages of one kind, called `name`, in every set of spellings. `shares`: see `expectSound`. */
export function testKind(kind: Kind, name: string, shares: Record<string, number>): void {
  test(`${name}, each pair of values`, { timeout }, () => {
    expectSound(readAll(`${kind}, pairwise`, pairwiseCases(kind, seed)), shares);
  });

  test(`${name}, at random`, { timeout }, () => {
    expectSound(readAll(`${kind}, random`, cases(kind, seed, 'desk', pages)), shares);
  });

  test(`${name}, spellings to tune on: nothing wrong`, { timeout }, () => {
    expect(readAll(`${kind}, tuning`, cases(kind, seed, 'tuning', tuningPages)).wrong).toBe(0);
  });

  test.runIf(withKept)(
    `${name}, kept spellings: 99.8 % of what is said is right`,
    { timeout },
    () => {
      const kept = readAll(`${kind}, kept`, cases(kind, seed, 'kept', keptPages), { quiet: true });
      expect(kept.precision).toBeGreaterThan(0.998);
    },
  );
}
