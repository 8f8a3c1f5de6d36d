import browser from 'webextension-polyfill';

/**
 * How Chromium words its refusal (chromium extensions/common/manifest_constants, "This page cannot be
 * scripted due to an ExtensionsSettings policy."); nothing else distinguishes a policy from a page of its own.
 */
const refusal = /ExtensionsSettings policy/i;

async function isRefused(tabId: number): Promise<boolean> {
  return browser.scripting
    .executeScript({ target: { tabId }, func: () => true, injectImmediately: true })
    .then(
      () => false,
      (error) => refusal.test(String(error)),
    );
}

/**
 * True where a policy of the organization (`runtime_blocked_hosts`) keeps us from a page that is open. Such
 * a page hides its address from us, and permissions look as granted as ever, so which page it is nobody knows.
 */
export async function isBlockedByPolicy(): Promise<boolean> {
  const tabs = await browser.tabs.query({});
  const hidden = tabs.filter(({ id, url, pendingUrl }) => id !== undefined && !url && !pendingUrl);
  const refused = await Promise.all(hidden.map(({ id = 0 }) => isRefused(id)));
  return refused.includes(true);
}
