import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import browser, { type Runtime } from 'webextension-polyfill';
import type { BackgroundMessage } from '../../utils/background-message';
import type { SurfaceMessage } from '../../utils/messages';
import { createPatience } from '../../utils/patience';
import { ports } from '../../utils/ports';
import { createHeard } from '../../utils/surface/heard';

type Shown = Extract<BackgroundMessage, { kind: 'snapshot' }>;

const lookEvery = 5000;

/** What the background tells, live while the popup is open; the snapshot is null until the first has come. */
export function useSnapshot() {
  const [shown, setShown] = useState<Shown | null>(null);
  const line = useRef<Runtime.Port | null>(null);
  const [heard] = useState(createHeard);
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
        heard.take(message);
        if (message.kind === 'snapshot')
          setShown({ ...message, snapshot: heard.snapshot() ?? message.snapshot });
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
  }, [heard, send]);
  const { snapshot = null, trouble = null, insights = {} } = shown ?? {};
  return { snapshot, trouble, insights, send, listen: heard.listen };
}
