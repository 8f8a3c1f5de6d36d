import browser from 'webextension-polyfill';
import type { Host } from '../../hosts/host';
import { hostOfUrl } from '../../hosts/host-of-url';
import { originOf } from '../../hosts/origin';
import { isAccountToolUrl } from '../../page/detect/tool-url';
import { launchUrls } from './launch-urls';

/**
 * The likely host of the tool frame in the tab the admin looks at, if it is an account's tool page and
 * that host may not be read yet; else null.
 */
export async function unreadFrame(): Promise<Host | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || !isAccountToolUrl(tab.url ?? '')) return null;
  const tabId = tab.id;
  const [launch] = await browser.scripting.executeScript({ target: { tabId }, func: launchUrls });
  const urls = Array.isArray(launch?.result) ? (launch.result as string[]) : [];
  const hosts = new Set(urls.map(hostOfUrl).filter((host) => host !== null));
  const frames = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => location.hostname,
  });
  const isThere = ({ frameId, result }: (typeof frames)[number]) =>
    frameId !== 0 && hosts.has(result as string);
  if (frames.some(isThere)) return null; // scripts run in it already
  for (const host of hosts) {
    if (!(await browser.permissions.contains({ origins: [originOf(host)] }))) return host;
  }
  return null;
}
