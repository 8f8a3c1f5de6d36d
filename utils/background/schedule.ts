import { isOutside } from '../roster/ledger/account';
import type { AccountRecord } from '../roster/model/records/account-record';
import type { LocalTime } from '../roster/model/step';
import { HOUR, MINUTE, SECOND } from '../roster/time/units';
import type { Ring } from './alarm';

/** Why an account is read: something runs, a sync is expected, or just in case. */
export type Need = 'running' | 'expected' | 'idle';

/** While nobody looks. An hour of waiting or of idling comes to twelve requests at most. */
const intervals: Record<Need, number> = {
  running: 30 * SECOND,
  expected: 5 * MINUTE,
  idle: 15 * MINUTE,
};

/** Alarms and ticks come a little early or late; a request that is nearly due goes with them. */
const slack = 1500;

/** When the interval after the last request is over and nothing holds us back; null while signed out. */
function after(account: AccountRecord, interval: number, now: LocalTime): number | null {
  if (isOutside(account.problem)) return null; // until a page is opened
  // One failure is no reason to wait for a quarter of an hour; a row of them is.
  const retry = account.failures > 0 ? 30 * SECOND * 2 ** (account.failures - 1) : interval;
  const barred = account.problem === 'no-permission' || account.problem === 'not-enabled';
  // A clock that was set back must not put the next request off by days.
  const past = (at: number | null, most: number) => (at !== null && at <= now + most ? at : 0);
  const askedAt = past(account.askedAt, MINUTE);
  const notBefore = past(account.notBefore, HOUR);
  return Math.max(askedAt + (barred ? HOUR : Math.min(interval, retry)), notBefore);
}

/**
 * When Canvas is asked next with nobody looking (local clock, ms); null: not before a page of the account is
 * opened. `settlesAt`: when an import that ended is to be read once more.
 */
export function planOf(
  account: AccountRecord,
  need: Need,
  settlesAt: LocalTime | null,
  now: LocalTime,
): number | null {
  const next = after(account, intervals[need], now);
  if (next === null || settlesAt === null) return next;
  const rested = after(account, intervals.running, now) ?? next;
  return Math.min(next, Math.max(settlesAt, rested));
}

/** True when Canvas may be asked now: as planned, or sooner because somebody looks at the account. */
export function isDue(
  account: AccountRecord,
  live: boolean,
  looking: boolean,
  now: LocalTime,
): boolean {
  const interval = live ? intervals.running : intervals.idle;
  const glance = live ? 5 * SECOND : 5 * MINUTE;
  const latest = after(account, looking ? glance : interval, now);
  if (latest === null) return false;
  return now >= Math.min(latest, account.nextAt ?? latest) - slack;
}

/**
 * When the alarm has to ring first, for the account that is due first, and how often then, for the neediest
 * one.
 */
export function ringOf(plan: { account: AccountRecord; need: Need }[]): Ring {
  const times = plan.map(({ account }) => account.nextAt).filter((at) => at !== null);
  const periods = plan.map(({ need }) => intervals[need]);
  return {
    at: times.length > 0 ? Math.min(...times) : null,
    period: Math.min(intervals.idle, ...periods) / MINUTE,
  };
}

/**
 * How long to leave Canvas alone after `failures` problems in a row: at random between a ceiling that doubles
 * from 10 s to 5 min and its half, so that waits only grow until they are the longest; and never less than
 * Canvas asked for. `random`: 0 to 1. All in ms.
 */
export function backOff(failures: number, retryAfter: number | null, random: number): number {
  const ceiling = Math.min(5 * MINUTE, 10 * SECOND * 2 ** Math.max(0, failures - 1));
  return Math.max(retryAfter ?? 0, (ceiling * (1 + random)) / 2);
}
