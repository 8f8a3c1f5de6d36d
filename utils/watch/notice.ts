import browser from 'webextension-polyfill';
import { parseKey } from '../roster/keys';
import type { Ledger, RosterEvent } from '../roster/ledger';
import type { StepName } from '../roster/step';
import type { Cell } from '../storage/cell';

const stepTitles: Record<StepName, string> = {
  extract: 'Roster Extract',
  conversion: 'Data Conversion',
  import: 'Canvas Imports',
};

/** The words of a notification: what failed and where. Never a name, a message or anything about people. */
export function noticeText(event: RosterEvent): { title: string; message: string } {
  const key = parseKey(event.subject);
  const what = key?.kind === 'job' ? `Rostering job ${key.id}` : `Canvas import ${key?.id ?? ''}`;
  const step = event.step === null ? 'It failed' : `${stepTitles[event.step]} failed`;
  const percent = event.percent === null ? '' : ` at ${Math.round(event.percent)}%`;
  return {
    title: `${what} failed`,
    message: `${step}${percent} on ${event.host}. Click to open it.`,
  };
}

async function mayNotify(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['notifications'] });
}

/**
 * Puts up a notification for every event that is due, then marks it told. A worker that dies in between
 * finds the notification already up under the event's id and only marks it. Without the permission the
 * badge has told it, and a permission given later brings up no old news.
 */
export async function deliverNotices(cell: Cell<Ledger>): Promise<void> {
  const due = Object.values((await cell.get()).events).filter((event) => event.notice === 'due');
  if (due.length === 0) return;
  if (await mayNotify()) {
    const up = await browser.notifications.getAll();
    for (const event of due.filter(({ id }) => !(id in up))) {
      await browser.notifications.create(event.id, {
        type: 'basic',
        iconUrl: browser.runtime.getURL('icon/128.png'),
        ...noticeText(event),
      });
    }
  }
  await cell.update((ledger) => {
    const events = { ...ledger.events };
    for (const { id } of due) {
      const event = events[id];
      if (event) events[id] = { ...event, notice: 'told' };
    }
    return { ...ledger, events };
  });
}

/** The key of the job or import a notification is about; null for one that is not ours. */
export function subjectOfNotice(notificationId: string): string | null {
  const [, key] = /^failed\|(.+)$/s.exec(notificationId) ?? [];
  return key && parseKey(key) ? key : null;
}
