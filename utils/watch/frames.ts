import type { Runtime } from 'webextension-polyfill';
import { isAccountToolUrl } from '../page/detect/tool-url';
import { withAccount } from '../roster/account';
import { type Circumstances, recordEvents } from '../roster/events/record';
import { identify } from '../roster/identify';
import type { Ledger } from '../roster/ledger';
import { mergePage } from '../roster/merge-page';
import { mergeSchedules } from '../roster/merge-schedules';
import type { PageReading } from '../roster/reading';
import type { Cell } from '../storage/cell';
import { takeWanted } from './open-job';
import { planned } from './plan';
import { hostOf, pageOf } from './sender';
import type { createSurfaces } from './surfaces';

/** What SIS Integration frames tell, and which job the admin wants to see in them. */
export function createFrames(
  cell: Cell<Ledger>,
  circumstances: () => Promise<Circumstances>,
  surfaces: ReturnType<typeof createSurfaces>,
) {
  return {
    /** The ledger takes a reading, but only from an account's external tool page: true if it did. */
    async take(port: Runtime.Port, told: PageReading): Promise<boolean> {
      const host = hostOf(port.sender);
      const url = pageOf(port.sender) ?? '';
      if (!host || !isAccountToolUrl(url)) return false;
      const reading = { ...told, at: Math.min(told.at, Date.now()) };
      const around = await circumstances();
      await cell.update((ledger) => {
        // Without what a launch adds to the address.
        const known = withAccount(ledger, host, { pageUrl: url.split(/[?#]/)[0] ?? null });
        const keys = identify(known, host, reading);
        surfaces.read(port, reading, keys);
        const scheduled = mergeSchedules(known, host, reading, around.zone);
        const merged = mergePage(scheduled, host, reading, keys);
        return planned(recordEvents(merged, around), around);
      });
      return true;
    },
    /** Tells an overlay which job the admin wants to see there, if any. */
    async lead(port: Runtime.Port): Promise<void> {
      const host = hostOf(port.sender);
      const wanted = host === null ? null : await takeWanted(host);
      if (wanted !== null) surfaces.showJob(port, wanted);
    },
  };
}
