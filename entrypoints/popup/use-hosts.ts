import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { unreadFrame } from '../../utils/background/tabs/unread-frame';
import type { Host } from '../../utils/hosts/host';
import type { HostRole } from '../../utils/hosts/host-role';
import { originOf } from '../../utils/hosts/origin';
import type { HostMessage } from '../../utils/messages';
import type { Addition } from '../../utils/storage/addition';

/** A worker that just dies may not hear it; the browser's own event brings it all the same. */
const send = (message: HostMessage) => void browser.runtime.sendMessage(message).catch(() => {});

/** The addition under way, the tool host that could be allowed here, and the asking for one. */
export function useHosts() {
  const [addition, setAddition] = useState<Addition | null>(null);
  const [frame, setFrame] = useState<Host | null>(null);

  useEffect(() => {
    // Nobody but our own background writes there.
    const show = (value: unknown) => setAddition((value as Addition | undefined) ?? null);
    const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
      if (area === 'session' && changes.addition) show(changes.addition.newValue);
    };
    browser.storage.onChanged.addListener(onChanged);
    browser.storage.session.get('addition').then((stored) => show(stored.addition));
    return () => browser.storage.onChanged.removeListener(onChanged);
  }, []);

  const state = addition?.state;
  // What was allowed is no offer any more.
  useEffect(() => {
    unreadFrame().then(setFrame, () => setFrame(null));
  }, [state]);

  return {
    addition,
    frame,
    /** Nothing is awaited before the request: Firefox would no longer take it for the click's. */
    ask(host: Host, role: HostRole) {
      send({ kind: 'want-host', host, role });
      browser.permissions.request({ origins: [originOf(host)] }).then(
        (granted) => send({ kind: 'answer-host', host, granted }),
        () => send({ kind: 'answer-host', host, granted: false }),
      );
    },
  };
}
