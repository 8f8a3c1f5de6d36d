import type { ServerTime } from '../../model/step';
import { DAY, MINUTE } from '../../time/units';

/** How far times of one job may differ (ms): one page shows seconds, the other does not. */
export const tolerance = MINUTE;
/** Within this (ms) after a job was seen running no second one can have come and gone. */
export const continuous = 15 * MINUTE;
/** No job runs longer than this (ms). */
export const longest = DAY;

/** True where a row may have this time for an end that the page learned of minutes later. */
export function isSoonAfter(updatedAt: ServerTime, end: ServerTime): boolean {
  return updatedAt >= end - 2 * tolerance && updatedAt <= end + continuous;
}
