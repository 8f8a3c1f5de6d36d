import browser from 'webextension-polyfill';
import { report } from '../report';
import { parseKey } from '../roster/keys';
import type { Ledger, RosterEvent } from '../roster/ledger';
import type { Settings } from '../roster/settings';
import { fateOf } from '../roster/tellable';
import type { Cell } from '../storage/cell';
import { mayNotify } from './may-notify';
import { noticeText } from './notice-text';

async function raise(event: RosterEvent): Promise<void> {
  if (event.id in (await browser.notifications.getAll())) return;
  await browser.notifications.create(event.id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icon/128.png'),
    ...noticeText(event),
  });
}

async function mark(cell: Cell<Ledger>, id: string, notice: RosterEvent['notice']): Promise<void> {
  await cell.update((ledger) => {
    const event = ledger.events[id];
    if (!event) return ledger;
    return { ...ledger, events: { ...ledger.events, [id]: { ...event, notice } } };
  });
}

/**
 * Puts up a notification for every event that is due and wanted, and marks each told by itself. A worker
 * that dies in between finds the notification already up under the event's id and only marks it. One that
 * the browser refuses stays due, and holds up no other. Where they are
 * not allowed, or blocked, the badge has told it, and what is allowed later brings up no old news.
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
  const isAllowed = (await mayNotify()) === 'on';
  for (const event of due) {
    const fate = fateOf(event, wanted, now, event.subject in wishes);
    if (fate === 'wait') continue;
    try {
      if (fate === 'tell' && isAllowed) await raise(event);
      await mark(cell, event.id, fate === 'tell' ? 'told' : 'quiet');
    } catch (error) {
      report('A notification could not be raised', error);
    }
  }
}

/** What a notification is about: the key of a job or import, or a host; null for one that is not ours. */
export function subjectOfNotice(id: string, { events }: Ledger): string | null {
  const event = events[id];
  if (event) return event.subject;
  // The event may be pruned by now, but the id still says it.
  const key = id.split('|')[1] ?? '';
  return parseKey(key) ? key : null;
}
