import type { Unit } from './amount';
import type { Plot } from './plot';
import { type Spread, spreadOf } from './statistics';

/** What a figure is to be at most, in its own unit, or how many times less than its baseline. */
export interface Goal {
  most?: number;
  times?: number;
}

/** One line of the table. */
export interface Figure {
  name: string;
  unit: Unit;
  value: number;
  /** Null for what was counted or measured once. */
  spread: Spread | null;
  /** What it is compared with, measured in the same run unless its name says otherwise. */
  baseline: { name: string; value: number };
  goal: Goal | null;
}

export interface Measured {
  figures: Figure[];
  plots?: Plot[];
  /** What a reader should know of how it was measured, or what a limit is made of. */
  remarks?: string[];
}

export interface Effort {
  /** True where all rows together have a minute. */
  isQuick: boolean;
}

/** A part of the benchmark, which is one or more lines of the table. */
export type Row = (effort: Effort) => Promise<Measured>;

/** A figure from many measurements: their median, or another of their quantiles. */
export function figureOf(
  about: Omit<Figure, 'value' | 'spread' | 'goal'> & { goal?: Goal },
  values: readonly number[],
  of: 'median' | 'p95' = 'median',
): Figure {
  const spread = spreadOf(values);
  return { goal: null, ...about, value: spread[of], spread };
}

/** A figure that was counted, or measured once. */
export function counted(about: Omit<Figure, 'spread' | 'goal'> & { goal?: Goal }): Figure {
  return { goal: null, ...about, spread: null };
}

/** How many times less it is than its baseline; null where either is nothing. */
export function timesLess({ value, baseline }: Figure): number | null {
  return value > 0 && baseline.value > 0 ? baseline.value / value : null;
}

/** Null where there is no goal. */
export function isMet(figure: Figure): boolean | null {
  const { goal, value } = figure;
  if (!goal) return null;
  const enough = goal.times === undefined || value === 0 || (timesLess(figure) ?? 0) >= goal.times;
  return enough && (goal.most === undefined || value <= goal.most);
}
