import type { Page } from 'puppeteer-core';
import type { Browser } from 'wxt/browser';
import type { RunningBrowser } from './browser';
import type { Stage } from './stage';
import { inWorker } from './worker';

declare const chrome: typeof Browser;

/** Ids of the notifications now up. */
export async function notifications(running: RunningBrowser): Promise<string[]> {
  return inWorker(running, async () => Object.keys(await chrome.notifications.getAll()));
}

/**
 * Looks, from a page of the extension and for as long as that is open, which notifications come up; gives
 * the ids of all there were. Where there is no tray, Chromium takes each down after some seconds.
 */
export async function noticesSeenFrom(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const seen = new Set<string>();
    Object.assign(globalThis, { seen });
    setInterval(async () => {
      for (const id of Object.keys(await chrome.notifications.getAll())) seen.add(id);
    }, 300);
  });
  return () =>
    page.evaluate(() => [...(globalThis as unknown as { seen: Set<string> }).seen].sort());
}

/** Looks the same way from a tab behind that of the admin, which shows a picture and asks nobody anything. */
export async function noticesSeen({
  browser,
  extensionId,
  page,
}: Stage): Promise<() => Promise<string[]>> {
  const watcher = await browser.newPage();
  await watcher.goto(`chrome-extension://${extensionId}/icon/128.png`);
  const seen = await noticesSeenFrom(watcher);
  await page.bringToFront();
  return seen;
}
