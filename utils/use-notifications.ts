import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';

/** `off`: not asked for yet. `denied`: the person or the browser said no. */
export type Notifications = 'on' | 'off' | 'denied';

const wanted = { permissions: ['notifications' as const] };

/** Whether notifications are allowed (null until known), also when that changes elsewhere; and the asking. */
export function useNotifications(): [Notifications | null, () => void] {
  const [state, setState] = useState<Notifications | null>(null);
  useEffect(() => {
    const read = () =>
      browser.permissions.contains(wanted).then((granted) => setState(granted ? 'on' : 'off'));
    browser.permissions.onAdded.addListener(read);
    browser.permissions.onRemoved.addListener(read);
    read();
    return () => {
      browser.permissions.onAdded.removeListener(read);
      browser.permissions.onRemoved.removeListener(read);
    };
  }, []);
  // Nothing is awaited before the request: Firefox would no longer take it for the click's.
  const ask = () => {
    browser.permissions.request(wanted).then((granted) => setState(granted ? 'on' : 'denied'));
  };
  return [state, ask];
}
