import browser, { type Runtime } from 'webextension-polyfill';
import type { Host } from '../hosts/host';
import { hostOfUrl } from '../hosts/host-of-url';
import { parseKey, type RunKey } from '../roster/model/keys';

/** As the browser says it. What a sender says of itself, the name of its connection included, is nothing. */
type Sender = Runtime.MessageSender | undefined;

/**
 * The address of the page that a connection or message comes from; for a frame, of the page around it. A top
 * page is asked itself, since a prerendered one is in a tab that still shows another. Null for a frame of a
 * prerendered page, whose address is unknown, and for senders outside of tabs.
 */
export function pageOf(sender: Sender): string | null {
  const { frameId, url, tab } = sender ?? {};
  if (frameId === 0) return url ?? null;
  const isAhead = (sender as { documentLifecycle?: string })?.documentLifecycle === 'prerender';
  return isAhead ? null : (tab?.url ?? null);
}

/** The Canvas host of that page; null outside https. */
export function hostOf(sender: Sender): Host | null {
  return hostOfUrl(pageOf(sender) ?? '');
}

/** True for pages of the extension: no page of the web has an address of ours. */
export function isOwnPage(sender: Sender): boolean {
  return sender?.url?.startsWith(browser.runtime.getURL('')) ?? false;
}

/** Whether a sender may know, and change, what is kept of a job or import: our own page, or one of its host. */
export function mayAskFor(sender: Sender, key: RunKey): boolean {
  return isOwnPage(sender) || (parseKey(key)?.host ?? null) === (hostOf(sender) ?? '');
}
