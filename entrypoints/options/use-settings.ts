import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type Managed, ownChange, withManaged } from '../../utils/roster/model/managed';
import type { Settings } from '../../utils/roster/model/settings';
import { getPolicy } from '../../utils/storage/managed';
import { createSettingsCell } from '../../utils/storage/settings';

const asideKey = 'settings.aside';
const none = { managed: {}, bad: [] };
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
  const [policy, setPolicy] = useState<{ managed: Managed; bad: string[] }>(none);

  useEffect(() => {
    const read = async () => {
      const policy = await getPolicy();
      setPolicy(policy);
      setSettings(withManaged(await cell.get(), policy.managed));
      setAside(await isAside());
    };
    const onChanged = (changes: Record<string, unknown>, area: string) => {
      const isOurs = area === 'local' && ('settings' in changes || asideKey in changes);
      if (isOurs || area === 'managed') read();
    };
    browser.storage.onChanged.addListener(onChanged);
    read();
    return () => browser.storage.onChanged.removeListener(onChanged);
  }, []);

  return {
    settings,
    aside,
    policy,
    /** Shows a change at once and stores it; false when it could not be stored. */
    async change(change: Partial<Settings>): Promise<boolean> {
      setSettings((shown) => shown && withManaged({ ...shown, ...change }, policy.managed));
      isFull = false;
      try {
        await cell.update((stored) => ({
          ...stored,
          ...ownChange(change, stored, policy.managed),
        }));
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
