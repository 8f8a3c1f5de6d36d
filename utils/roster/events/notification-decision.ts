import type { RosterEvent } from '../model/records/roster-event';
import type { Settings } from '../model/settings';
import { MINUTE } from '../time/units';

/** A failure kept back over quiet hours is notified afterward; older news is none any more. */
const stale = 18 * 60 * MINUTE;

/** True within the quiet hours, which may span midnight. `minuteOfDay`: local, 0 to 1439. */
function isQuiet(quietHours: Settings['quietHours'], minuteOfDay: number): boolean {
  if (quietHours === null || quietHours.from === quietHours.to) return false;
  const { from, to } = quietHours;
  return from < to
    ? minuteOfDay >= from && minuteOfDay < to
    : minuteOfDay >= from || minuteOfDay < to;
}

/**
 * What to do with a due event at `now` (local clock): `notify` it, `wait` till the quiet hours are over, or
 * `drop` it, because the admin wants no such notices or it is old news. `isWished`: the admin asked to
 * be notified when this very job ends, so its failure is notified even where failures are not.
 */
export function notificationDecision(
  event: RosterEvent,
  settings: Settings,
  now: Date,
  isWished: boolean,
): 'notify' | 'wait' | 'drop' {
  const muted = settings.mutedUntil !== null && now.getTime() < settings.mutedUntil;
  const isWanted = settings.notify[event.kind] || (isWished && event.kind === 'failed');
  if (muted || !isWanted || now.getTime() - event.at > stale) return 'drop';
  return isQuiet(settings.quietHours, now.getHours() * 60 + now.getMinutes()) ? 'wait' : 'notify';
}
