import type { Browser } from 'wxt/browser';
import type { RunningBrowser } from './browser';
import { backgroundWorker } from './worker';

declare const chrome: typeof Browser;

/** Ids of the notifications now up. */
export async function notifications(running: RunningBrowser): Promise<string[]> {
  const worker = await backgroundWorker(running);
  return worker.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
}
