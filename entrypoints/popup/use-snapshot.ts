import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import browser, { type Runtime } from 'webextension-polyfill';
import type { BackgroundMessage } from '../../utils/background-message';
import type { SurfaceMessage } from '../../utils/messages';
import { ports } from '../../utils/ports';
import type { Snapshot } from '../../utils/roster/snapshot';

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
      // Nobody but our own background can be at the other end of this port.
      port.onMessage.addListener((raw) => {
        const message = raw as BackgroundMessage;
        if (message.kind === 'snapshot') setSnapshot(message.snapshot);
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
