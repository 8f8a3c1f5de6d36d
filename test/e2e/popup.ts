import type { Page } from 'puppeteer-core';
import type { Browser } from 'wxt/browser';
import type { RunningBrowser } from './browser';
import { backgroundWorker } from './worker';

declare const chrome: typeof Browser;

/** Opens the popup at the toolbar icon, as a click on it does. */
export async function openPopup(running: RunningBrowser): Promise<Page> {
  const worker = await backgroundWorker(running);
  await worker.evaluate(() => chrome.action.openPopup());
  const url = `chrome-extension://${running.extensionId}/popup.html`;
  const target = await running.browser.waitForTarget((each) => each.url() === url);
  return target.asPage();
}

export interface PopupItem {
  kind: 'job' | 'import';
  status: string | null;
  text: string;
}

/** The jobs and imports the popup shows, from top to bottom. */
export function popupItems(popup: Page): Promise<PopupItem[]> {
  return popup.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-job], [data-import]')].map((item) => ({
      kind: item.dataset.job === undefined ? ('import' as const) : ('job' as const),
      status: item.dataset.status ?? null,
      text: item.innerText,
    })),
  );
}
