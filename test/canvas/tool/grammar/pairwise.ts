import type { Axes, Choice, SpellingSet } from './axes/axis.ts';
import { goTogether } from './axes/together.ts';
import { draw, valuesOf } from './draw.ts';

export type Pair = [axis: string, value: string, other: string, otherValue: string];

/** Every two values of two axes that go together. */
export function allPairs(axes: Axes): Pair[] {
  const names = Object.keys(axes);
  return names.flatMap((axis, at) =>
    names.slice(at + 1).flatMap((other) =>
      valuesOf(axes, axis).flatMap((value) =>
        valuesOf(axes, other)
          .filter((otherValue) => goTogether({ [axis]: of(value), [other]: of(otherValue) }))
          .map((otherValue): Pair => [axis, value, other, otherValue]),
      ),
    ),
  );
}

const of = (value: string) => ({ value, spelling: 0, set: 'desk' as const });
export const pairKey = (pair: Pair) => pair.join('\t');

/** The pairs of values that a page answers. */
export function pairsOf(axes: Axes, choice: Choice<Axes>): string[] {
  const names = Object.keys(axes);
  return names.flatMap((axis, at) =>
    names
      .slice(at + 1)
      .map((other) =>
        pairKey([axis, choice[axis]?.value ?? '', other, choice[other]?.value ?? '']),
      ),
  );
}

/** Choices that have each pair once at least: greedy, the best of some drawn around a pair still missing. */
export function pairwise<A extends Axes>(
  axes: A,
  next: () => number,
  set: SpellingSet = 'desk',
): Choice<A>[] {
  const missing = new Map(allPairs(axes).map((pair) => [pairKey(pair), pair]));
  const chosen: Choice<A>[] = [];
  while (missing.size) {
    const [axis, value, other, otherValue] = missing.values().next().value as Pair;
    let best: { choice: Choice<A>; pairs: string[]; gain: number } | undefined;
    for (let n = 0; n < 6; n++) {
      const choice = draw(axes, next, set, { [axis]: value, [other]: otherValue });
      const pairs = pairsOf(axes, choice);
      const gain = pairs.filter((pair) => missing.has(pair)).length;
      if (!best || gain > best.gain) best = { choice, pairs, gain };
    }
    for (const pair of best?.pairs ?? []) missing.delete(pair);
    if (best) chosen.push(best.choice);
  }
  return chosen;
}
