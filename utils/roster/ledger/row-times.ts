import type { ServerTime } from '../model/step';
import { DAY, MINUTE } from '../time/units';

/** One page shows seconds, the other does not. */
export const tolerance = MINUTE;
/** So soon after it was seen running, no second job can have come and gone. */
export const continuous = 15 * MINUTE;
/** No job runs longer than this. */
export const longest = DAY;

/** True where a row may have this time for an end that the page learned of minutes later. */
export function isSoonAfter(updatedAt: ServerTime, end: ServerTime): boolean {
  return updatedAt >= end - 2 * tolerance && updatedAt <= end + continuous;
}
