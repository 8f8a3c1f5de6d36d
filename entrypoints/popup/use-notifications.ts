import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Notifications } from '../../components/NotificationLine';

const wanted = { permissions: ['notifications' as const] };

/** Whether notifications are allowed (null until known), and the asking, which only a click may start. */
export function useNotifications(): [Notifications | null, () => void] {
  const [state, setState] = useState<Notifications | null>(null);
  useEffect(() => {
    browser.permissions.contains(wanted).then((granted) => setState(granted ? 'on' : 'off'));
  }, []);
  // Nothing is awaited before the request: Firefox would no longer take it for the click's.
  const ask = () => {
    browser.permissions.request(wanted).then((granted) => setState(granted ? 'on' : 'denied'));
  };
  return [state, ask];
}
