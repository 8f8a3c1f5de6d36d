import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import browser, { type Runtime } from 'webextension-polyfill';
import type { SurfaceMessage } from '../../utils/messages';
import { ports } from '../../utils/ports';
import { Snapshot } from '../../utils/roster/snapshot';

const lookEvery = 5000;

/** The background's snapshot, live while the popup is open; null until the first has come. */
export function useSnapshot(): [Snapshot | null, (message: SurfaceMessage) => void] {
  const [snapshot, setSnapshot] = useState<Snapshot | null>(null);
  const line = useRef<Runtime.Port | null>(null);
  const send = useCallback((message: SurfaceMessage) => line.current?.postMessage(message), []);

  useEffect(() => {
    let closed = false;
    const connect = () => {
      if (closed) return;
      const port = browser.runtime.connect({ name: ports.popup });
      port.onMessage.addListener((raw) => {
        const told = Snapshot.safeParse((raw as { snapshot?: unknown }).snapshot);
        if (told.success) setSnapshot(told.data);
      });
      port.onDisconnect.addListener(() => {
        line.current = null;
        setTimeout(connect, 500);
      });
      line.current = port;
    };
    connect();
    const timer = setInterval(() => send({ kind: 'look' }), lookEvery);
    return () => {
      closed = true;
      clearInterval(timer);
      line.current?.disconnect();
    };
  }, [send]);
  return [snapshot, send];
}
