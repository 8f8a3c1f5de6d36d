import { DAY } from '../time/units';

/**
 * True at the turn of the year, when many schools rest: a habit alone is no reason to expect a sync then.
 * A rule of thumb. On single holidays syncs run as ever; other breaks can be entered as pauses.
 * `day`: days since 1970 of the local date.
 */
export function isQuietDay(day: number): boolean {
  const at = new Date(day * DAY);
  const [month, date] = [at.getUTCMonth() + 1, at.getUTCDate()];
  return (month === 12 && date >= 18) || (month === 1 && date <= 6);
}
