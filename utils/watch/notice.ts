import browser from 'webextension-polyfill';
import { parseKey } from '../roster/keys';
import type { Ledger, RosterEvent } from '../roster/ledger';
import type { Settings } from '../roster/settings';
import { fateOf } from '../roster/tellable';
import type { Cell } from '../storage/cell';
import { noticeText } from './notice-text';

async function raise(events: RosterEvent[]): Promise<void> {
  const up = await browser.notifications.getAll();
  for (const event of events.filter(({ id }) => !(id in up))) {
    await browser.notifications.create(event.id, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('icon/128.png'),
      ...noticeText(event),
    });
  }
}

/**
 * Puts up a notification for every event that is due and wanted, then marks it told. A worker that dies in
 * between finds the notification already up under the event's id and only marks it. Without the permission
 * the badge has told it, and a permission given later brings up no old news.
 */
export async function deliverNotices(
  cell: Cell<Ledger>,
  settings: () => Promise<Settings>,
): Promise<void> {
  const { events: known, wishes } = await cell.get();
  const due = Object.values(known).filter(({ notice }) => notice === 'due');
  if (due.length === 0) return;
  const wanted = await settings();
  const now = new Date();
  const fates = new Map(
    due.map((event) => [event.id, fateOf(event, wanted, now, event.subject in wishes)]),
  );
  if (await browser.permissions.contains({ permissions: ['notifications'] })) {
    await raise(due.filter(({ id }) => fates.get(id) === 'tell'));
  }
  await cell.update((ledger) => {
    const events = { ...ledger.events };
    for (const [id, fate] of fates) {
      const event = events[id];
      if (event && fate !== 'wait')
        events[id] = { ...event, notice: fate === 'tell' ? 'told' : 'quiet' };
    }
    return { ...ledger, events };
  });
}

/** What a notification is about: the key of a job or import, or a host; null for one that is not ours. */
export function subjectOfNotice(id: string, { events }: Ledger): string | null {
  const event = events[id];
  if (event) return event.subject;
  // The event may be pruned by now, but the id still says it.
  const key = id.split('|')[1] ?? '';
  return parseKey(key) ? key : null;
}
