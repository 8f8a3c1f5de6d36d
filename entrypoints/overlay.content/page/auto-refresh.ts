import type { LocalTime } from '../../../utils/roster/model/step';
import { SECOND } from '../../../utils/roster/time/units';
import { pressRefresh } from './refresh';

const refreshEvery = 10 * SECOND;

/** Presses the page's Refresh every ten seconds while something runs, but never under the admin's hands. */
export function createAutoRefresh(isBusy: () => boolean, signal: AbortSignal) {
  let refreshedAt = Date.now();
  /** `now` in local ms. */
  return (now: LocalTime): void => {
    if (now - refreshedAt < refreshEvery || isBusy()) return;
    refreshedAt = now;
    pressRefresh(signal);
  };
}
