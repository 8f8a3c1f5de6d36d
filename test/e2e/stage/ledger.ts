import type { Browser } from 'wxt/browser';
import type { Ledger } from '../../../utils/roster/model/ledger';
import type { RunningBrowser } from './browser';
import { inWorker } from './worker';

declare const chrome: typeof Browser;

/** The ledger as it is stored, read where the background runs. */
export function ledgerOf(running: RunningBrowser): Promise<Ledger> {
  return inWorker(running, async () => {
    const { ledger } = await chrome.storage.local.get<{ ledger: string }>('ledger');
    return JSON.parse(ledger) as Ledger;
  });
}
