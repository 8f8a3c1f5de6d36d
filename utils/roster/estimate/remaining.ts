import type { Range } from '../model/insight';
import { mad, median, quantile } from './statistics';

/** Ends so early or late are left outside; narrower would miss more than one end in five. */
const OUTSIDE = 0.08;
/** Below this a percentage shows unpacking, not speed. */
const LEAST_PERCENT = 5;

/**
 * Between when and when something ends that took `durations` (ms, at least five) before, after
 * `elapsed` ms, and at `percent` where one is known. Wider than the usual span from median to p90,
 * which by its nature misses half of all ends. Null when it outlasts all that was ever seen and no
 * percentage shows its speed.
 */
export function remaining(
  durations: readonly number[],
  elapsed: number,
  percent: number | null,
): Range | null {
  const logs = durations.map((ms) => Math.log(Math.max(ms, 1000)));
  const few = 1 + 3 / logs.length;
  const before = { middle: median(logs), spread: Math.max(spreadOf(logs), 0.1) * few };
  const pace = elapsed > 0 ? paceOf(elapsed, percent) : null;
  if (!pace && elapsed > 2 * Math.max(...durations)) return null;
  const total = pace ? blend(before, pace) : before;
  return { from: left(total, elapsed, OUTSIDE), to: left(total, elapsed, 1 - OUTSIDE) };
}

/** The logarithm of a duration: where it lies and how far it strays. */
type Guess = { middle: number; spread: number };

/** By the middle half or the outer tenths, whichever strays more: slow nights are rare but real. */
function spreadOf(logs: readonly number[]): number {
  return Math.max(mad(logs), (quantile(logs, 0.9) - quantile(logs, 0.1)) / 2.56);
}

/** What follows from elapsed time and percentage alone: little at first, nearly all at the end. */
function paceOf(elapsed: number, percent: number | null): Guess | null {
  if (percent === null || percent < LEAST_PERCENT) return null;
  const share = Math.min(percent, 99.5) / 100;
  const spread = (0.5 * (1 - share)) / Math.sqrt(share) + 0.03;
  return { middle: Math.log(elapsed / share), spread };
}

/** Two guesses weighed by how sure each is; where they disagree the result is less sure. */
function blend(a: Guess, b: Guess): Guess {
  const weight = b.spread ** 2 / (a.spread ** 2 + b.spread ** 2);
  const variance =
    weight * a.spread ** 2 * weight +
    (1 - weight) ** 2 * b.spread ** 2 +
    weight * (1 - weight) * (a.middle - b.middle) ** 2;
  return {
    middle: weight * a.middle + (1 - weight) * b.middle,
    spread: Math.sqrt(variance),
  };
}

/** Time left until a share of ends is past, knowing that it has not ended yet (log-logistic). */
function left({ middle, spread }: Guess, elapsed: number, share: number): number {
  const scale = (spread * Math.sqrt(3)) / Math.PI;
  const past = elapsed > 0 ? 1 / (1 + Math.exp(-(Math.log(elapsed) - middle) / scale)) : 0;
  const place = Math.min(past + share * (1 - past), 1 - 1e-9);
  const total = Math.exp(middle + scale * Math.log(place / (1 - place)));
  return Math.max(0, total - elapsed);
}
