import browser from 'webextension-polyfill';
import type { Host } from '../../hosts/host';
import { log } from '../../log';
import { notificationDecision } from '../../roster/events/notification-decision';
import { parseKey, type RunKey } from '../../roster/model/keys';
import type { Ledger } from '../../roster/model/ledger';
import type { RosterEvent } from '../../roster/model/records/roster-event';
import type { Settings } from '../../roster/model/settings';
import type { LocalTime } from '../../roster/model/step';
import type { Cell } from '../../storage/cell';
import { mayNotify } from './may-notify';
import { noticeText, summaryText } from './notice-text';
import { eventIdOf, isSummary, type Notice, noticesFor } from './notices-for';
import { type Notified, notified, remember } from './notified';

const idsOf = (events: readonly RosterEvent[]) => events.map(({ id }) => id);

async function mark(
  cell: Cell<Ledger>,
  ids: readonly string[],
  notice: RosterEvent['notice'],
): Promise<void> {
  await cell.update((ledger) => {
    const due = ids.flatMap((id) => {
      const event = ledger.events[id];
      return event?.notice === 'due' ? [[id, { ...event, notice }] as const] : [];
    });
    if (due.length === 0) return ledger;
    return { ...ledger, events: { ...ledger.events, ...Object.fromEntries(due) } };
  });
}

/** What this session has raised, with what a worker raised and did not live to remember. */
async function raisedSoFar(events: Ledger['events']): Promise<Notified[]> {
  const known = await notified();
  const up = Object.keys(await browser.notifications.getAll());
  const unsure = known.filter(({ id, isUp }) => !isUp && up.includes(id));
  const unknown = up.filter((id) => !known.some((each) => each.id === id));
  const found = [
    ...unsure.map((each) => ({ ...each, isUp: true })),
    ...unknown.map((id) => {
      const event = eventIdOf(id);
      return { id, events: [event], at: events[event]?.at ?? 0, isUp: true };
    }),
  ];
  if (found.length > 0) await remember(found);
  return [...known.filter((each) => each.isUp), ...found];
}

async function raise({ id, events }: Notice, now: LocalTime): Promise<void> {
  const [first] = events;
  const text = events.length === 1 && first ? noticeText(first) : summaryText(events);
  const iconUrl = browser.runtime.getURL('icon/128.png');
  const notice = { id, events: idsOf(events), at: now };
  // What a summary stands for must be known before it is up.
  await remember([{ ...notice, isUp: false }]);
  await browser.notifications.create(id, { type: 'basic', iconUrl, ...text });
  await remember([{ ...notice, isUp: true }]);
}

const isDue = ({ notice }: RosterEvent) => notice === 'due';

/** False where there is nothing to deliver. */
export const hasDue = ({ events }: Ledger) => Object.values(events).some(isDue);

/**
 * Shows notifications for the events that are due and wanted. Each event is marked by itself, so that one the
 * browser refuses stays due and delays no other. A notification that is up, or was shown in this session, is
 * marked and not shown again: the worker may have died in between, or the disk be too full for the mark. Where
 * notifications are not allowed, or blocked, events are marked, too: the badge has shown them, and allowing
 * notifications later brings up no old news.
 */
export async function deliverNotices(
  cell: Cell<Ledger>,
  settings: () => Promise<Settings>,
): Promise<void> {
  const { events: known, wishes } = await cell.get();
  const due = Object.values(known).filter(isDue);
  if (due.length === 0) return;
  const wanted = await settings();
  const date = new Date();
  const now = date.getTime();
  const decisions = due.map((event) =>
    notificationDecision(event, wanted, date, event.subject in wishes),
  );
  const news = due.filter((_, at) => decisions[at] === 'notify');
  const dropped = due.filter((_, at) => decisions[at] === 'drop');
  if (dropped.length > 0) await mark(cell, idsOf(dropped), 'quiet');
  if (news.length === 0) return;
  if ((await mayNotify()) !== 'on') return mark(cell, idsOf(news), 'told');
  const raised = await raisedSoFar(known);
  const before = new Set(raised.flatMap(({ events }) => events));
  const left = news.filter(({ id }) => !before.has(id));
  if (left.length < news.length) await mark(cell, [...before], 'told');
  for (const notice of noticesFor(left, raised, known, now)) {
    try {
      await raise(notice, now);
      await mark(cell, idsOf(notice.events), 'told');
    } catch (error) {
      log('A notification could not be raised', error);
    }
  }
}

/**
 * Marks the events of a notification that was closed: it was up, though the worker may have died before it
 * could mark them.
 */
export async function noticeClosed(cell: Cell<Ledger>, id: string): Promise<void> {
  const known = (await notified()).find((each) => each.id === id);
  const { events = [id], at = Date.now() } = known ?? {};
  if (!known?.isUp) await remember([{ id, events, at, isUp: true }]);
  await mark(cell, events, 'told');
}

/** What a notification is about: the key of a job or import, or a host; null for one that is not ours. */
export function subjectOfNotice(id: string, { events }: Ledger): RunKey | Host | null {
  const event = events[eventIdOf(id)];
  if (event) return isSummary(id) ? event.host : event.subject;
  // The event may be pruned by now, but the id still says it.
  const key = eventIdOf(id).split('|')[1] ?? '';
  return parseKey(key) ? key : null;
}
