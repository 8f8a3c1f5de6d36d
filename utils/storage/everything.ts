import browser from 'webextension-polyfill';
import { isCloudOrigin } from '../hosts/origin';

/** Gives back the hosts that were allowed one by one, and what runs there. */
async function giveHostsBack(): Promise<void> {
  const scripts = await browser.scripting.getRegisteredContentScripts();
  const ids = scripts.map(({ id }) => id);
  if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids });
  const { origins = [] } = await browser.permissions.getAll();
  const own = origins.filter((origin) => !isCloudOrigin(origin));
  if (own.length > 0) await browser.permissions.remove({ origins: own });
}

/** Takes down what is shown outside our pages. */
async function clearNotices(): Promise<void> {
  const ids = Object.keys((await browser.notifications?.getAll()) ?? {});
  await Promise.all(ids.map((id) => browser.notifications.clear(id)));
  await browser.action.setBadgeText({ text: '' });
}

/**
 * Deletes all that Rosterscope keeps in this browser: runs, jobs, settings, hosts, alarms, notifications and
 * badge. What is allowed at install stays allowed. The worker then begins anew, as after an install.
 * @param clearHistory empties the history; it is open in the worker, too, so its database stays
 */
export async function deleteEverything(clearHistory: () => Promise<boolean>): Promise<boolean> {
  const isCleared = await clearHistory();
  await browser.storage.local.clear();
  await browser.storage.session.clear();
  await giveHostsBack();
  await clearNotices();
  await browser.alarms.clearAll();
  return isCleared;
}
