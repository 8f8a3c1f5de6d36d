import browser from 'webextension-polyfill';

/** Under it: the version that an update brought and no popup has announced yet. */
const key = 'news';
/** Keeps what the popup says once of an update; a reload of the same version brings nothing new. */
export async function keepNews(previous: string | undefined): Promise<void> {
  const { version } = browser.runtime.getManifest();
  if (previous !== version) await browser.storage.local.set({ [key]: { version } });
}

/** The version to announce, taken away so that it is announced once; null where there is nothing new. */
export async function takeNews(): Promise<string | null> {
  const { [key]: stored } = await browser.storage.local.get(key);
  if (stored !== undefined) await browser.storage.local.remove(key);
  const { version } = browser.runtime.getManifest();
  // What an earlier version left is no news of this one, and what is damaged none at all.
  return (stored as { version?: unknown } | undefined)?.version === version ? version : null;
}
