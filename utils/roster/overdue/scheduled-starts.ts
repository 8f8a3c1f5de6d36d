import { quantile } from '../estimate/statistics';
import type { Run } from '../model/run';
import type { Schedule } from '../model/schedule';
import type { ServerTime } from '../model/step';
import { DAY, HOUR, MINUTE } from '../time/units';
import { dayOf, fromWall, isClockChange, toWall, weekdayOf } from '../time/wall-clock';
import { appearedAt, type Expectation, seenAt } from './expectation';

const WEEK = 7 * DAY;
const WEEKS_LOOKED_BACK = 8;
/** Extract and Conversion come before the import, often all that is seen of a job. */
const GRACE_UNLEARNED = 2 * HOUR;
const LEAST_GRACE = HOUR;
const MOST_GRACE = 6 * HOUR;

/** Ms between two starts; null when the schedule has one start only. */
export function intervalOf(schedule: Schedule): number | null {
  if (schedule.generation === 'B') return DAY;
  return schedule.everyMinutes === null ? null : schedule.everyMinutes * MINUTE;
}

/** The starts that fall between two instants; none when suspended or when the time is unknown. */
export function scheduled(
  schedule: Schedule,
  runs: readonly Run[],
  from: ServerTime,
  to: ServerTime,
): Expectation[] {
  const first = firstWall(schedule);
  if (schedule.status === 'suspended' || first === null) return [];
  const { zone } = schedule;
  const interval = intervalOf(schedule);
  const grace = usualGrace(first, interval, zone, runs);
  const starts: Expectation[] = [];
  const skip = interval ? Math.max(0, Math.floor((toWall(from, zone) - first) / interval)) : 0;
  for (let wall = first + skip * (interval ?? 0); ; wall += interval ?? 0) {
    const at = fromWall(wall, zone);
    if (at > to) break;
    const change = isClockChange(at, zone) ? HOUR : 0;
    const early = Math.min(30 * MINUTE, (interval ?? DAY) / 2) + change;
    // The run that the page itself announces counts in any case, as after the schedule was changed.
    const isNamed = wall === first && schedule.nextRun !== null;
    if (at >= from && (isNamed || isUsual(wall, interval, zone, early, runs))) {
      starts.push({ at, early, grace: grace + change });
    }
    if (interval === null) break;
  }
  return starts;
}

/** The start from which all others are counted, on the wall of its zone; null when unknown. */
export function firstWall(schedule: Schedule): number | null {
  if (schedule.nextRun !== null) {
    const wall = Date.parse(`${schedule.nextRun}Z`);
    return Number.isNaN(wall) ? null : wall;
  }
  if (schedule.generation === 'A' || schedule.hourOfDay === null) return null;
  const read = toWall(schedule.asOf, schedule.zone);
  const today = dayOf(read) * DAY + schedule.hourOfDay * HOUR;
  return today >= read ? today : today + DAY;
}

/** The delay after the schedule's time with which runs are usually seen, and half of it again. */
function usualGrace(first: number, interval: number | null, zone: string, runs: readonly Run[]) {
  const period = interval ?? DAY;
  const delays = runs
    .map(appearedAt)
    .sort((a, b) => b - a)
    .slice(0, 30)
    .map((at) => {
      const past = (((toWall(at, zone) - first) % period) + period) % period;
      return past > period * 0.75 ? 0 : past;
    })
    // Runs of another hour are of another schedule, or of this one before it was changed.
    .filter((delay) => delay < MOST_GRACE);
  if (delays.length < 5) return GRACE_UNLEARNED;
  const usual = 1.5 * quantile(delays, 0.8) + 30 * MINUTE;
  return Math.min(MOST_GRACE, Math.max(LEAST_GRACE, usual));
}

/**
 * False for a time of the week at which nothing ran in the weeks known, as on weekends. Before a
 * week is known, nothing is expected there.
 */
function isUsual(
  wall: number,
  interval: number | null,
  zone: string,
  early: number,
  runs: readonly Run[],
): boolean {
  const oldest = Math.min(...runs.map((run) => run.startedAt));
  const late = Math.min(interval ?? DAY, 12 * HOUR);
  let weeks = 0;
  for (let week = 1; week <= WEEKS_LOOKED_BACK; week++) {
    const at = fromWall(wall - week * WEEK, zone);
    if (at - early < oldest) break;
    weeks++;
    if (runs.some((run) => seenAt(run).some((seen) => seen >= at - early && seen < at + late))) {
      return true;
    }
  }
  const isWeekend = [0, 6].includes(weekdayOf(dayOf(wall)));
  return weeks === 0 && !isWeekend;
}
