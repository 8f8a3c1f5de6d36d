import browser from 'webextension-polyfill';
import type { RunKey } from '../../roster/model/keys';

/** Opens our page with the messages of a job or import: in a page of the web its own scripts could read them. */
export async function openMessages(key: RunKey): Promise<void> {
  await browser.tabs.create({
    url: browser.runtime.getURL(`messages.html#${encodeURIComponent(key)}`),
  });
}
