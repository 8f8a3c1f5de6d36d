import type { Runtime } from 'webextension-polyfill';
import { isAccountToolUrl } from '../page/detect/tool-url';
import { type EventContext, recordEvents } from '../roster/events/record';
import { withAccount } from '../roster/ledger/account';
import { identify } from '../roster/ledger/identity/identify';
import { mergePage } from '../roster/ledger/merge-page';
import { mergeSchedules } from '../roster/ledger/merge-schedules';
import type { Ledger } from '../roster/model/ledger';
import type { PageReading } from '../roster/model/reading';
import { serialize } from '../serialize';
import type { Cell } from '../storage/cell';
import { planned } from './plan';
import { hostOf, pageOf } from './sender';
import type { createSurfaces } from './surfaces';
import { takeWanted } from './tabs/open-job';

type OnMade = (ledger: Ledger) => void;

/** What SIS Integration frames send, and which job the admin wants to see in them. */
export function createFrames(
  cell: Cell<Ledger>,
  eventContext: () => Promise<EventContext>,
  surfaces: ReturnType<typeof createSurfaces>,
) {
  const queues = new WeakMap<Runtime.Port, ReturnType<typeof serialize>>();

  async function take(port: Runtime.Port, sent: PageReading, onMade?: OnMade): Promise<boolean> {
    const host = hostOf(port.sender);
    const url = pageOf(port.sender) ?? '';
    if (!host || !isAccountToolUrl(url)) return false;
    const reading = { ...sent, at: Math.min(sent.at, Date.now()) };
    const context = await eventContext();
    await cell.update((ledger) => {
      // Without what a launch adds to the address.
      const known = withAccount(ledger, host, { pageUrl: url.split(/[?#]/)[0] ?? null });
      const keys = identify(known, host, reading);
      surfaces.read(port, reading, keys);
      const scheduled = mergeSchedules(known, host, reading, context.zone);
      const merged = mergePage(scheduled, host, reading, keys);
      return planned(recordEvents(merged, context), context);
    }, onMade);
    return true;
  }

  return {
    /**
     * The ledger takes a reading, but only from an account's external tool page: true if it did. Readings of a
     * frame are taken in the order in which they were sent: history may answer for the first one later. `onMade`
     * gets the ledger before it is stored.
     */
    take(port: Runtime.Port, sent: PageReading, onMade?: OnMade): Promise<boolean> {
      const inOrder = queues.get(port) ?? serialize();
      queues.set(port, inOrder);
      return inOrder(() => take(port, sent, onMade));
    },
    /** Tells an overlay which job, or that the schedules, the admin wants to see there, if any. */
    async lead(port: Runtime.Port): Promise<void> {
      const host = hostOf(port.sender);
      const wanted = host === null ? null : await takeWanted(host);
      if (wanted !== null) surfaces.showJob(port, wanted.key);
    },
  };
}
