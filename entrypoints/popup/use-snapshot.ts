import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import browser, { type Runtime } from 'webextension-polyfill';
import type { BackgroundMessage } from '../../utils/background-message';
import type { SurfaceMessage } from '../../utils/messages';
import { createPatience } from '../../utils/patience';
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
    const patience = createPatience(() => {
      line.current?.disconnect();
      lost();
    });
    const lost = () => {
      patience.heard();
      line.current = null;
      setTimeout(connect, 500);
    };
    const connect = () => {
      if (closed || line.current) return;
      const port = browser.runtime.connect({ name: ports.popup });
      // Nobody but our own background can be at the other end of this port.
      port.onMessage.addListener((raw) => {
        patience.heard();
        const message = raw as BackgroundMessage;
        if (message.kind === 'snapshot') setSnapshot(message.snapshot);
      });
      port.onDisconnect.addListener(() => {
        if (line.current === port) lost();
      });
      line.current = port;
      patience.said();
    };
    connect();
    const timer = setInterval(() => {
      send({ kind: 'look' });
      patience.said();
    }, lookEvery);
    return () => {
      closed = true;
      patience.heard();
      clearInterval(timer);
      line.current?.disconnect();
    };
  }, [send]);
  return [snapshot, send];
}
