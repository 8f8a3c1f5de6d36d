import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type MayNotify, mayNotify } from './background/notices/may-notify';

/** As the browser says, and `denied`: the person or the browser said no just now. */
export type Notifications = MayNotify | 'denied';

const wanted = { permissions: ['notifications' as const] };

/** Whether notifications are allowed (null until known), also when that changes elsewhere; and the asking. */
export function useNotifications(): [Notifications | null, () => void] {
  const [state, setState] = useState<Notifications | null>(null);
  useEffect(() => {
    const read = () => mayNotify().then(setState);
    browser.permissions.onAdded.addListener(read);
    browser.permissions.onRemoved.addListener(read);
    // What was switched in the browser's own settings brings no event: look again on coming back.
    addEventListener('focus', read);
    read();
    return () => {
      removeEventListener('focus', read);
      browser.permissions.onAdded.removeListener(read);
      browser.permissions.onRemoved.removeListener(read);
    };
  }, []);
  // Nothing is awaited before the request: Firefox would no longer take it for the click's.
  const ask = () => {
    browser.permissions.request(wanted).then(async (granted) => {
      setState(granted ? await mayNotify() : 'denied');
    });
  };
  return [state, ask];
}
