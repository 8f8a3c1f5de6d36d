import browser, { type Runtime } from 'webextension-polyfill';
import { hostOfUrl } from '../hosts/host-of-url';
import { parseKey } from '../roster/keys';

/** As the browser tells it. What a sender says of itself, the name of its connection included, is nothing. */
type Sender = Runtime.MessageSender | undefined;

/** The Canvas host of the tab a connection or message comes from; null outside an https tab. */
export function hostOf(sender: Sender): string | null {
  return hostOfUrl(sender?.tab?.url ?? '');
}

/** True for pages of the extension: no page of the web has an address of ours. */
export function isOwnPage(sender: Sender): boolean {
  return sender?.url?.startsWith(browser.runtime.getURL('')) ?? false;
}

/** Whether a sender may know, and change, what is kept of a job or import: our own page, or one of its host. */
export function mayAskFor(sender: Sender, key: string): boolean {
  return isOwnPage(sender) || (parseKey(key)?.host ?? null) === (hostOf(sender) ?? '');
}
