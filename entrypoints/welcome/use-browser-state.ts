import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Host } from '../../utils/hosts/host';
import { hostOfUrl } from '../../utils/hosts/host-of-url';
import { isInstructure } from '../../utils/hosts/origin';
import { hostName } from '../../utils/hosts/parse-host';

/** Neither Firefox's nor the polyfill's types know it everywhere; older browsers lack it. */
interface Action {
  getUserSettings?: () => Promise<{ isOnToolbar?: boolean }>;
}

/** Hosts of the policy; judged here, for the whole schema weighs more than this page. */
async function namedHosts(): Promise<Host[]> {
  const { hosts = [] } = await browser.storage.managed.get('hosts').catch(() => ({ hosts: [] }));
  return [hosts]
    .flat()
    .filter((host): host is string => typeof host === 'string' && hostName.test(host));
}

async function openHosts(): Promise<Host[]> {
  const tabs = await browser.tabs.query({ url: 'https://*.instructure.com/*' });
  const hosts = tabs.map(({ url }) => hostOfUrl(url ?? '') ?? '');
  return [...new Set([...(await namedHosts()), ...hosts.filter(isInstructure)])].sort();
}

async function pinned(): Promise<boolean | null> {
  const settings = await (browser.action as Action).getUserSettings?.();
  return settings?.isOnToolbar ?? null;
}

/** The Canvas hosts that stand open in a tab or that the organization named, and whether the icon stands in the toolbar, as they change. */
export function useBrowserState() {
  const [hosts, setHosts] = useState<Host[]>([]);
  const [isPinned, setPinned] = useState<boolean | null>(null);
  useEffect(() => {
    const read = () => {
      openHosts().then(setHosts, () => {});
      pinned().then(setPinned, () => {});
    };
    read();
    // Before Chrome 130 browsers have no event for a pin.
    const timer = setInterval(read, 2000);
    return () => clearInterval(timer);
  }, []);
  return { hosts, isPinned };
}
