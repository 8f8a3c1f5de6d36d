import browser from 'webextension-polyfill';

/** The page that is shown after the install. */
const firstRunPage = 'welcome.html';

/**
 * Opens the first-run page, but for an extension that a policy installed: a district puts it on thousands
 * of computers at once. There the popup leads to it.
 */
export async function openFirstRun(): Promise<void> {
  const self = await browser.management?.getSelf();
  if (self?.installType === 'admin') return;
  await browser.tabs.create({ url: browser.runtime.getURL(firstRunPage) });
}
