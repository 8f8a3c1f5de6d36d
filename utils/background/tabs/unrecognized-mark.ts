import browser from 'webextension-polyfill';
import { say } from '../../language';
import { unrecognizedFrame } from './layout';

/** Pages render late: what is not understood at first may be later. */
const responseTimeout = 6000;
const waiting = new Set<number>();

/**
 * Some time after a frame of a tab was not understood: a dot on the icon of that tab alone, and a title
 * that says why, until the tab shows another page. The badge is left to failures.
 */
export async function markUnrecognized(tabId: number): Promise<void> {
  if (waiting.has(tabId)) return;
  waiting.add(tabId);
  await new Promise((done) => setTimeout(done, responseTimeout));
  waiting.delete(tabId);
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab || (await unrecognizedFrame(tab)) === null) return;
  const path = { 16: '/icon/unknown-16.png', 32: '/icon/unknown-32.png' };
  await browser.action.setIcon({ tabId, path }).catch(() => {});
  await browser.action.setTitle({ tabId, title: say('unrecognized.title') }).catch(() => {});
}

/** Takes the mark from a tab that is understood after all. */
export async function removeMark(tabId: number): Promise<void> {
  const shown = await browser.action.getTitle({ tabId }).catch(() => '');
  if (shown !== say('unrecognized.title')) return;
  const path = { 16: '/icon/16.png', 32: '/icon/32.png' };
  await browser.action.setIcon({ tabId, path }).catch(() => {});
  const title = await browser.action.getTitle({});
  await browser.action.setTitle({ tabId, title }).catch(() => {});
}
