import type { RosterEvent } from '../../roster/model/records/roster-event';
import type { EventKind } from '../../roster/model/settings';
import type { LocalTime } from '../../roster/model/step';
import { MINUTE } from '../../roster/time/units';
import type { Notified } from './notified';

/** Notifications within a minute; what is beyond is summed up in the last of them. */
const atOnce = 3;
const summary = 'summary|';
/** The most pressing first; a kind that stands nowhere here does not compile. */
const urgency: Record<EventKind, number> = {
  danger: 0,
  failed: 1,
  overdue: 2,
  'signed-out': 3,
  stalled: 4,
  warning: 5,
  attention: 6,
  recovered: 7,
  ended: 8,
};

/** One notification to put up: for one event, or for several that are summed up. */
export interface Notice {
  id: string;
  events: RosterEvent[];
}

/**
 * The id of the event that a notification is about; for a summary, of the most pressing event in it when it
 * was first shown.
 */
export const eventIdOf = (noticeId: string) => noticeId.replace(summary, '');
/** True for the notification that sums up several events. */
export const isSummary = (noticeId: string) => noticeId.startsWith(summary);

/**
 * The notifications to show for these events now, three a minute at most: one each, or the most pressing by
 * themselves and a summary of the rest, to which events of the same minute are added. `raised`: what was shown
 * before; `known`: every event by id; `now`: local ms.
 */
export function noticesFor(
  events: readonly RosterEvent[],
  raised: readonly Notified[],
  known: Record<string, RosterEvent>,
  now: LocalTime,
): Notice[] {
  const rank = ({ kind }: RosterEvent) => urgency[kind];
  const sorted = [...events].sort((a, b) => rank(a) - rank(b));
  const recent = raised.filter(({ at }) => Math.abs(now - at) < MINUTE);
  const room = Math.max(0, atOnce - recent.length);
  const alone = sorted.slice(0, sorted.length <= room ? room : Math.max(0, room - 1));
  const rest = sorted.slice(alone.length);
  const notices = alone.map((event) => ({ id: event.id, events: [event] }));
  if (rest.length === 0) return notices;
  const sum = recent.find(({ id }) => isSummary(id));
  const before = (sum?.events ?? []).flatMap((id) => known[id] ?? []);
  const id = sum?.id ?? summary + rest[0]?.id;
  return [...notices, { id, events: [...before, ...rest] }];
}
