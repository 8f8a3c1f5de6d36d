import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Access } from '../../components/popup/AccessOffer';
import { hostOfUrl } from '../../utils/hosts/host-of-url';
import { cloud, isInstructure } from '../../utils/hosts/origin';
import { isBlockedByPolicy } from '../../utils/hosts/policy-block';

/** True when the page in front is on Instructure's cloud, and yet no script of ours may enter it. */
async function isShutOut(): Promise<boolean> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || !isInstructure(hostOfUrl(tab.url ?? '') ?? '')) return false;
  const target = { tabId: tab.id };
  return browser.scripting
    .executeScript({ target, func: () => true, injectImmediately: true })
    .then(
      () => false,
      () => true,
    );
}

/** `isKnown`: some Canvas is known, so that access to single hosts may be all that is wanted. */
async function accessNow(isKnown: boolean): Promise<Access> {
  if (await isShutOut()) return 'blocked';
  if (isKnown) return 'granted';
  if (!(await browser.permissions.contains(cloud))) return 'withheld';
  return (await isBlockedByPolicy()) ? 'policy' : 'granted';
}

/** Whether the browser lets us read Canvas, also when that changes; and the asking for it. */
export function useAccess(isKnown: boolean): [Access, () => void] {
  const [access, setAccess] = useState<Access>('granted');
  useEffect(() => {
    const read = () => void accessNow(isKnown).then(setAccess, () => {});
    const { onAdded, onRemoved } = browser.permissions;
    for (const event of [onAdded, onRemoved]) event.addListener(read);
    // What a policy bars shows only in the tabs that are open: look again on coming back.
    addEventListener('focus', read);
    read();
    return () => {
      removeEventListener('focus', read);
      for (const event of [onAdded, onRemoved]) event.removeListener(read);
    };
  }, [isKnown]);
  // Nothing is awaited before the request: Firefox would no longer take it for the click's.
  return [access, () => void browser.permissions.request(cloud).catch(() => {})];
}
