import type { LocalTime } from '../../roster/model/step';
import { SECOND } from '../../roster/time/units';

const pageRest = 5 * SECOND;
const longestRest = 300 * SECOND;

/**
 * True when a failing host may be asked again because somebody looks: each failure in a row makes the next
 * look wait longer, five minutes at most. `askedAt`, `now`: local ms.
 */
export function isRested(
  { failures, askedAt }: { failures: number; askedAt: LocalTime | null },
  now: LocalTime,
): boolean {
  const rest = Math.min(longestRest, pageRest * 2 ** Math.max(0, failures - 1));
  return Math.abs(now - (askedAt ?? 0)) > rest;
}
