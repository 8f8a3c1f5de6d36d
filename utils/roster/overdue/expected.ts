import { isPaused, type Pause } from '../model/pause';
import type { Run } from '../model/run';
import type { ServerTime } from '../model/step';
import { HOUR, MINUTE } from '../time/units';
import { dayOf, isZone, toWall } from '../time/wall-clock';
import { seenAt } from './expectation';
import { type Basis, startsOf } from './starts';

/** Before a start: no less than the longest pause between two readings, so that none falls in between. */
const BEFORE = 15 * MINUTE;
/** A sync that is overdue may still come, late by an hour or two. */
const AFTER = 2 * HOUR;
/** No grace is longer. */
const REACH = 12 * HOUR;

/**
 * True while a start is near, or should have been seen and was not: from a quarter of an hour before
 * until a run appears, or until two hours after it counts as overdue. `now`: server time.
 */
export function isExpected(
  basis: Basis,
  runs: readonly Run[],
  now: ServerTime,
  pauses: readonly Pause[],
): boolean {
  if (!isZone(basis.zone)) return false;
  const known = runs.filter((run) => run.startedAt <= now);
  const last = Math.max(...known.flatMap(seenAt).filter((at) => at <= now));
  const [from, to] = [now - REACH, now + BEFORE];
  const starts = startsOf(basis, known, from, to);
  const due = starts.filter(({ at }) => !isPaused(dayOf(toWall(at, basis.zone)), pauses));
  return due.some(({ at, early, grace }) => last < at - early && now <= at + grace + AFTER);
}
