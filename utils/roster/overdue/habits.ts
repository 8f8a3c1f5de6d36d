import { lastMade } from '../../last-made';
import { median, quantile } from '../estimate/statistics';
import { isPaused, type Pause } from '../model/pause';
import type { Run } from '../model/run';
import type { ServerTime } from '../model/step';
import { DAY, HOUR, MINUTE } from '../time/units';
import { dayOf, fromWall, isClockChange, toWall, weekdayOf } from '../time/wall-clock';
import { appearedAt, type Expectation } from './expectation';
import { isQuietDay } from './quiet-days';

/** One time of day at which the account's syncs are seen. */
type Slot = {
  /** Wall-clock ms after midnight. */
  time: number;
  /** Weekdays on which it runs, 0 for Sunday. */
  weekdays: number[];
  grace: number;
};

/** When syncs of an account usually start, going by its own history in its own zone. */
export type Habits = { zone: string; slots: Slot[] };

const LOOKED_BACK = 56 * DAY;
const LEAST_RUNS = 5;
/** Starts further apart than this are different syncs of the day. */
const APART = 45 * MINUTE;
/** Of the days on which a habit should show, it has to show on so many. */
const KEPT = 0.75;
/** Starts strewn over more than this follow no habit. */
const STREWN = 4 * HOUR;
const LEAST_GRACE = 90 * MINUTE;
const MOST_EARLY = HOUR;
/** A long weekend is no gap; for syncs rarer than daily, two and a half times their usual distance. */
const LEAST_GAP = 6 * DAY;

/** When runs appeared, by the clock on the wall and by Canvas's, oldest first. */
const wallsOf = lastMade((runs: readonly Run[], zone: string) =>
  runs
    .map(appearedAt)
    .map((at) => ({ at, wall: toWall(at, zone) }))
    .sort((a, b) => a.wall - b.wall),
);

/**
 * The habits of an account at an instant (server time), or null when it has none to rely on: too
 * few runs, too irregular, or a gap since after which the pattern has to form anew.
 * `zone`: IANA name. Runs of any outcome count: a failed sync did start.
 */
export function habits(
  runs: readonly Run[],
  zone: string,
  now: ServerTime,
  pauses: readonly Pause[] = [],
): Habits | null {
  const walls = sinceLastGap(
    wallsOf(runs, zone)
      .filter(({ at }) => at <= now && at > now - LOOKED_BACK)
      .map(({ wall }) => wall),
    toWall(now, zone),
  );
  const slots = clusters(walls).flatMap((cluster) => {
    const slot = slotOf(cluster, toWall(now, zone), pauses);
    return slot ? [slot] : [];
  });
  return slots.length > 0 ? { zone, slots } : null;
}

/** The starts that habits make expected between two instants (server time). */
export function habitual({ zone, slots }: Habits, from: ServerTime, to: ServerTime): Expectation[] {
  const last = dayOf(toWall(to, zone));
  // A run may not stand for the next slot of the day as well.
  const apart = slots.flatMap((a) =>
    slots.filter((b) => b !== a).map((b) => after(a.time, b.time)),
  );
  const usualEarly = Math.min(MOST_EARLY, ...apart.map((ms) => ms / 2));
  const starts: Expectation[] = [];
  for (let day = dayOf(toWall(from, zone)) - 1; day <= last; day++) {
    for (const { time, weekdays, grace } of slots) {
      if (!weekdays.includes(weekdayOf(day))) continue;
      const at = fromWall(day * DAY + time, zone);
      const change = isClockChange(at, zone) ? HOUR : 0;
      if (at < from || at > to) continue;
      starts.push({ at, early: usualEarly + change, grace: grace + change });
    }
  }
  return starts.sort((a, b) => a.at - b.at);
}

function sinceLastGap(walls: readonly number[], now: number): number[] {
  const gaps = walls.map((wall, i) => (walls[i + 1] ?? now) - wall);
  const days = gaps.slice(0, -1).filter((gap) => gap > DAY / 2);
  const limit = Math.max(LEAST_GAP, days.length > 0 ? 2.5 * median(days) : 0);
  return walls.slice(gaps.findLastIndex((gap) => gap > limit) + 1);
}

/** Walls of like times of day, midnight being no border. */
function clusters(walls: readonly number[]): number[][] {
  const byTime = [...walls].sort((a, b) => (a % DAY) - (b % DAY));
  const gap = (i: number) => {
    const here = byTime[i] ?? 0;
    const next = byTime[i + 1];
    return next === undefined
      ? ((byTime[0] ?? 0) % DAY) + DAY - (here % DAY)
      : (next % DAY) - (here % DAY);
  };
  // Begin after the widest gap, so that no cluster is cut in two.
  const gaps = byTime.map((_, i) => gap(i));
  const start = gaps.indexOf(Math.max(...gaps)) + 1;
  const found: number[][] = [[]];
  for (let i = 0; i < byTime.length; i++) {
    const place = (start + i) % byTime.length;
    found.at(-1)?.push(byTime[place] ?? 0);
    if ((gaps[place] ?? 0) > APART) found.push([]);
  }
  return found;
}

function slotOf(walls: number[], now: number, pauses: readonly Pause[]): Slot | null {
  if (walls.length < LEAST_RUNS) return null;
  const base = walls[0] ?? 0;
  // Times of day around the first, from half a day before to half a day after.
  const times = walls.map((wall) => (base % DAY) + around((wall - base) % DAY));
  if (quantile(times, 0.95) - quantile(times, 0.05) > STREWN) return null;
  const time = median(times);
  const dayAt = (wall: number) => Math.round((wall - time) / DAY);
  const ran = new Set(walls.map(dayAt));
  const today = Math.floor((now - time) / DAY);
  const first = Math.min(...ran);
  const past = Array.from({ length: Math.max(0, today - first) }, (_, i) => today - 1 - i).filter(
    (day) => !isQuietDay(day) && !isPaused(day, pauses),
  );
  const weekdays = [0, 1, 2, 3, 4, 5, 6].filter((weekday) => {
    const latest = past.filter((day) => weekdayOf(day) === weekday).slice(0, 3);
    return latest.filter((day) => ran.has(day)).length >= 2;
  });
  const due = past.filter((day) => weekdays.includes(weekdayOf(day)));
  const kept = due.filter((day) => ran.has(day)).length;
  if (kept < LEAST_RUNS || kept < KEPT * due.length) return null;
  const late = quantile(times, 0.9) - time;
  return { time: Math.round(time), weekdays, grace: Math.max(LEAST_GRACE, 2 * late) };
}

function after(a: number, b: number): number {
  return (((b - a) % DAY) + DAY) % DAY;
}

function around(ms: number): number {
  if (ms > DAY / 2) return ms - DAY;
  return ms < -DAY / 2 ? ms + DAY : ms;
}
