import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { hostOfUrl } from '../../utils/hosts/host-of-url';
import { isInstructure } from '../../utils/hosts/origin';
import { getPolicy } from '../../utils/storage/managed';

/** Neither Firefox's nor the polyfill's types know it everywhere; older browsers lack it. */
interface Action {
  getUserSettings?: () => Promise<{ isOnToolbar?: boolean }>;
}

async function openHosts(): Promise<string[]> {
  const { managed } = await getPolicy();
  const tabs = await browser.tabs.query({ url: 'https://*.instructure.com/*' });
  const hosts = tabs.map(({ url }) => hostOfUrl(url ?? '') ?? '');
  return [...new Set([...(managed.hosts ?? []), ...hosts.filter(isInstructure)])].sort();
}

async function pinned(): Promise<boolean | null> {
  const settings = await (browser.action as Action).getUserSettings?.();
  return settings?.isOnToolbar ?? null;
}

/** The Canvas hosts that stand open in a tab or that the organization named, and whether the icon stands in the toolbar, as they change. */
export function useBrowserState() {
  const [hosts, setHosts] = useState<string[]>([]);
  const [isPinned, setPinned] = useState<boolean | null>(null);
  useEffect(() => {
    const read = () => {
      openHosts().then(setHosts, () => {});
      pinned().then(setPinned, () => {});
    };
    read();
    // Browsers tell nobody of a pin before Chrome 130.
    const timer = setInterval(read, 2000);
    return () => clearInterval(timer);
  }, []);
  return { hosts, isPinned };
}
