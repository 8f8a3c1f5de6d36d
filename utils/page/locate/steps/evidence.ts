import type { Share } from '../../parse/counted';
import type { AxNode } from '../../tree/ax-node';
import { parentElementOf, tagOf } from '../../tree/dom';
import type { Word } from '../../words/words';

/** How far a sign is believed: what is seen before what is only heard, and both before a bare bar. */
export type Rank = 'seen' | 'partly' | 'heard' | 'helper' | 'bar';

/** One sign of how a step stands. */
export interface Evidence {
  node: AxNode;
  rank: Rank;
  /** Null for a percentage alone. */
  state: Word<'states'> | null;
  percent: number | null;
  /** True where the sign is about one of several import batches. */
  ofBatch: boolean;
  /** `2 of 3` beside a state: how many of the batches it holds for. */
  count: Share | null;
}

export interface Evidences {
  signs: Evidence[];
  /** Where short texts stand that are no sign and nothing known, each on a line below: perhaps values in words we do not know. */
  odd: string[];
  /** Pictures called by a word nobody knows: values where others' names are. */
  pictures: number;
  /** A bar or ring without a number: something is drawn without a figure. */
  mute: number;
  /** The same, kept from screen readers: where steps with a value have one, too, it is idle. */
  veiled: number;
  /** Bare numbers before the step's label, as steppers show them. */
  ordinals: number[];
  /** Bare numbers after it: the step's own, or the rest of a value that was cut. */
  numbers: number[];
  /** Import batches that are named and show nothing. */
  bare: number;
}

/** How a text lies in what is drawn of a step: alike in steps drawn alike, whatever its look says of the state. */
export function spotOf({ element, role }: AxNode): string {
  const around = parentElementOf(element);
  return [around && tagOf(around), tagOf(element), role].join('>');
}

/** Of a step about which nothing is found. */
export function noEvidence(): Evidences {
  return {
    signs: [],
    odd: [],
    pictures: 0,
    mute: 0,
    veiled: 0,
    ordinals: [],
    numbers: [],
    bare: 0,
  };
}

/** True for a percentage of work that has begun and is not over. */
export function isPart(percent: number): boolean {
  return percent > 0 && percent < 100;
}
