import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Settings } from '../../utils/roster/model/settings';
import { createSettingsCell } from '../../utils/storage/settings';

const asideKey = 'settings.aside';
let isFull = false;
const cell = createSettingsCell(() => {
  isFull = true;
});

async function isAside(): Promise<boolean> {
  const { [asideKey]: aside } = await browser.storage.local.get(asideKey);
  return (aside ?? null) !== null;
}

/** The stored settings, also when another page changes them; null until read. */
export function useSettings() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [aside, setAside] = useState(false);

  useEffect(() => {
    const read = async () => {
      setSettings(await cell.get());
      setAside(await isAside());
    };
    const onChanged = (changes: Record<string, unknown>, area: string) => {
      if (area === 'local' && ('settings' in changes || asideKey in changes)) read();
    };
    browser.storage.onChanged.addListener(onChanged);
    read();
    return () => browser.storage.onChanged.removeListener(onChanged);
  }, []);

  return {
    settings,
    aside,
    /** Shows a change at once and stores it; false when it could not be stored. */
    async change(change: Partial<Settings>): Promise<boolean> {
      setSettings((shown) => shown && { ...shown, ...change });
      isFull = false;
      try {
        await cell.update((stored) => ({ ...stored, ...change }));
        return !isFull;
      } catch {
        return false;
      }
    },
    async forgetAside(): Promise<void> {
      await browser.storage.local.remove(asideKey);
      setAside(false);
    },
  };
}
