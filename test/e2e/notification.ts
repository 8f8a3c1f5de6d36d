import type { Browser } from 'wxt/browser';
import type { RunningBrowser } from './browser';
import { inWorker } from './worker';

declare const chrome: typeof Browser;

/** Ids of the notifications now up. */
export async function notifications(running: RunningBrowser): Promise<string[]> {
  return inWorker(running, async () => Object.keys(await chrome.notifications.getAll()));
}
