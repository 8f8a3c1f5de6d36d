import type { Browser } from 'wxt/browser';
import type { RunningBrowser } from './browser';
import { inWorker } from './worker';

declare const chrome: typeof Browser;

/** What the toolbar icon says, and its tooltip. */
export async function badge(running: RunningBrowser): Promise<{ text: string; title: string }> {
  return inWorker(running, async () => ({
    text: await chrome.action.getBadgeText({}),
    title: await chrome.action.getTitle({}),
  }));
}
