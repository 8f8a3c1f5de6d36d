import browser from 'webextension-polyfill';
import type { LocalTime } from '../roster/model/step';
import { MINUTE } from '../roster/time/units';

export const alarmName = 'poll';

/** Browsers let no alarm ring sooner. */
const soonest = MINUTE / 2;
/** A plan moves by as much as an answer takes; that is no reason to set the alarm anew. */
const tolerance = 2000;

export interface Ring {
  /** Local ms; null when nothing is planned. */
  at: number | null;
  /** How often to ring after that, in minutes: a worker that dies before it planned anew is woken again. */
  period: number;
}

function isRight(
  scheduledTime: number,
  at: number | null,
  period: number,
  now: LocalTime,
): boolean {
  if (at === null) return true;
  // What is due now is being read: the alarm has only to come again if that fails.
  const latest = at <= now ? now + period * MINUTE : at;
  return scheduledTime >= at - tolerance && scheduledTime <= latest + tolerance;
}

/**
 * Makes sure that an alarm exists: a browser may forget alarms at a restart, and a worker may die before it
 * has planned.
 */
export async function armAlarm(): Promise<void> {
  if (await browser.alarms.get(alarmName)) return;
  browser.alarms.create(alarmName, { when: Date.now() + soonest, periodInMinutes: 15 });
}

/**
 * Makes the one alarm ring as planned. An alarm that is set right is left alone, so that a start of the worker
 * does not delay it; a missing one (after an update, or a restart of Firefox) is set again.
 */
export async function ensureAlarm({ at, period }: Ring): Promise<void> {
  const now = Date.now();
  const alarm = await browser.alarms.get(alarmName);
  const isSame = alarm?.periodInMinutes === period;
  if (isSame && isRight(alarm.scheduledTime, at, period, now)) return;
  const when = Math.max(at ?? now + period * MINUTE, now + soonest);
  browser.alarms.create(alarmName, { when, periodInMinutes: period });
}
