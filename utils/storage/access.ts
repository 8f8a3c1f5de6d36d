import browser, { type Storage } from 'webextension-polyfill';
import { log } from '../log';

/** Chrome's own; Firefox gives content scripts no access to `session` and has nothing to ask for `local`. */
type Area = Storage.StorageArea & {
  setAccessLevel?: (level: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
};

/** Closes the storage to content scripts: none of ours reads it, and they share a process with pages. */
export async function closeStorage(): Promise<void> {
  const { local, session } = browser.storage;
  for (const area of [local, session] as Area[]) {
    await area
      .setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })
      ?.catch((error) => log('Storage could not be closed to content scripts', error));
  }
}
