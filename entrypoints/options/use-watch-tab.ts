import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { WatchTab } from '../../utils/background/tabs/watch-tab';

/** The watch tab as the background remembers it; null while there is none. */
export function useWatchTab(): WatchTab | null {
  const [tab, setTab] = useState<WatchTab | null>(null);
  useEffect(() => {
    // Nobody but our own background writes there.
    const read = async () => {
      const { watchTab } = await browser.storage.session.get('watchTab');
      setTab((watchTab as WatchTab | undefined) ?? null);
    };
    browser.storage.session.onChanged.addListener(read);
    read();
    return () => browser.storage.session.onChanged.removeListener(read);
  }, []);
  return tab;
}
