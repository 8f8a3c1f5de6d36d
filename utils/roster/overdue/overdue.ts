import { isPaused, type Pause } from '../model/pause';
import type { Unread } from '../model/records/account-record';
import type { Run } from '../model/run';
import type { ServerTime } from '../model/step';
import { DAY, HOUR } from '../time/units';
import { dayOf, isZone, toWall } from '../time/wall-clock';
import { seenAt } from './expectation';
import { isQuietDay } from './quiet-days';
import { type Basis, betweenStarts, isSchedule, startsOf } from './starts';

/** A start that was due and not seen: when it was due, and since when that is unusual. */
export type Overdue = {
  expectedAt: ServerTime;
  since: ServerTime;
  /** The last run seen before it, by which it is one and the same absence; null when none ever was. */
  lastSeen: ServerTime | null;
};

/** After so long without a sign nothing is sure any more, and nothing is said. */
const LONGEST_SILENCE = 8 * DAY;
/** A reading of the schedule is news for so long; later the admin may have paused it unseen. */
const NEWS = 2 * DAY;
/** A run whose end nobody saw must not keep us silent for ever. */
const LONGEST_RUN = 6 * HOUR;

/**
 * The first start since the last run seen that should have come and did not; null when none, or
 * when unsure. Until a run is seen again `lastSeen` stays the same and names the event; `expectedAt`
 * may move, as habits do.
 *
 * `runs`: all of this account, of any outcome. `now`: server time of the last good answer of
 * Canvas, as nothing is known of later absence. `pauses`: days without sync, set by the admin.
 * `unread`: imports of that time were not read, so what began then is unknown, not missing.
 */
export function overdue(
  basis: Basis,
  runs: readonly Run[],
  now: ServerTime,
  pauses: readonly Pause[] = [],
  unread: Pick<Unread, 'from' | 'to'> | null = null,
): Overdue | null {
  if (!isZone(basis.zone)) return null;
  const known = runs
    .filter((run) => run.startedAt <= now)
    .sort((a, b) => a.startedAt - b.startedAt);
  const isRunning = (run: Run) => run.status === 'in-progress' && now - run.asOf < LONGEST_RUN;
  // One sync at a time: the next one waits, and is not late for it.
  if (known.some(isRunning)) return null;
  const seen = known.flatMap(seenAt).filter((at) => at <= now);
  const last = Math.max(...seen);
  const read = isSchedule(basis) ? basis.asOf : -Infinity;
  const silence = Math.max(LONGEST_SILENCE, 2 * betweenStarts(basis) + DAY);
  const sign = Math.max(last, read);
  if (now - sign > silence) return null;
  const from = Math.max(last, now - silence);
  const due = startsOf(basis, known, from, now);
  const missed = due.find(({ at, early, grace }) => {
    const day = dayOf(toWall(at, basis.zone));
    const isNews = at >= read && at - read <= NEWS;
    if (isPaused(day, pauses) || (isQuietDay(day) && !isNews)) return false;
    const isUnread = unread !== null && at + grace > unread.from && at - early < unread.to;
    return at - early > last && !isUnread;
  });
  if (!missed || now < missed.at + missed.grace) return null;
  const since = missed.at + missed.grace;
  return { expectedAt: missed.at, since, lastSeen: seen.length > 0 ? last : null };
}
