import type { Page } from 'puppeteer-core';
import type { RunningBrowser } from './browser';

/** Clicks the toolbar icon over a tab and gives the popup that opens. */
export async function openPopup(running: RunningBrowser, over: Page): Promise<Page> {
  const extension = (await running.browser.extensions()).get(running.extensionId);
  await extension?.triggerAction(over);
  const url = `chrome-extension://${running.extensionId}/popup.html`;
  const target = await running.browser.waitForTarget((each) => each.url() === url);
  const popup = await target.asPage();
  // The panel's own size is not the emulated one of a tab.
  await popup.setViewport(null);
  return popup;
}

export interface PopupItem {
  kind: 'job' | 'import';
  /** The id a person knows it by. */
  id: string | undefined;
  status: string | null;
  text: string;
}

/** The jobs and imports the popup shows, from top to bottom. */
export function popupItems(popup: Page): Promise<PopupItem[]> {
  return popup.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-job], [data-import]')].map((item) => ({
      kind: item.dataset.job === undefined ? ('import' as const) : ('job' as const),
      id: (item.dataset.job ?? item.dataset.import)?.split('/').at(-1),
      status: item.dataset.status ?? null,
      text: item.innerText,
    })),
  );
}
