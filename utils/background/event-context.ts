import type { Host } from '../hosts/host';
import { log } from '../log';
import type { EventContext } from '../roster/events/record';
import type { Ledger } from '../roster/model/ledger';
import type { Run } from '../roster/model/run';
import type { Settings } from '../roster/model/settings';
import type { Cell } from '../storage/cell';
import type { createHistorian } from './historian';

/**
 * Gathers what a ledger is judged by: the time, the admin's zone and pauses, and earlier runs of each of its
 * hosts. `ledger`: the stored one by default.
 */
export function createEventContext(
  cell: Cell<Ledger>,
  historian: ReturnType<typeof createHistorian>,
  settings: () => Promise<Settings>,
): (ledger?: Ledger) => Promise<EventContext> {
  return async (ledger) => {
    const { accounts } = ledger ?? (await cell.get());
    const hosts = Object.keys(accounts);
    const runs = new Map<Host, Run[]>();
    for (const host of hosts) {
      // Without history less is known; what Canvas says goes into the ledger all the same.
      const recent = await historian.recent(host).catch((error) => {
        log('History could not be read', error);
        return [];
      });
      runs.set(host, recent);
    }
    const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
    const { pauses, audit } = await settings();
    return {
      now: Date.now(),
      zone,
      runsOf: (host) => runs.get(host) ?? [],
      pauses,
      limits: { ...audit, zone },
    };
  };
}
