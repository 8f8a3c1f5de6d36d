import type { Confidence } from '../knowledge/entry';

/** How many messages a cause explains. */
export type Tally = {
  /** Messages that state it. */
  own: number;
  /** True where one of them states it only as a guess. */
  isGuess: boolean;
  /** Messages that follow from it, by what they state. */
  consequences: Map<number, { count: number; isLikely: boolean }>;
};

/** The tally of a cause that no message has stated yet. */
export const emptyTally = (): Tally => ({ own: 0, isGuess: false, consequences: new Map() });

/** Counts a message that states the cause. */
export function countOwn(tally: Tally, isGuess: boolean): void {
  tally.own++;
  if (isGuess) tally.isGuess = true;
}

/** Counts a message that states something else and follows from the cause. */
export function countConsequence(tally: Tally, stated: number, confidence: Confidence): void {
  const one = tally.consequences.get(stated) ?? { count: 0, isLikely: false };
  tally.consequences.set(stated, one);
  one.count++;
  if (confidence === 'likely') one.isLikely = true;
}

/** Messages in all. */
export const countOf = ({ own, consequences }: Tally) =>
  [...consequences.values()].reduce((sum, { count }) => sum + count, own);
