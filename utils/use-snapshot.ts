import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import browser, { type Runtime } from 'webextension-polyfill';
import type { BackgroundMessage } from './background-message';
import { createSnapshotStore } from './in-page/snapshot-store';
import type { SurfaceMessage } from './messages';
import { createResponseTimeout } from './response-timeout';
import type { Insight } from './roster/model/insight';
import type { Snapshot } from './roster/model/snapshot';

interface Shown {
  trouble: Extract<BackgroundMessage, { kind: 'snapshot' }>['trouble'];
  snapshot: Snapshot;
  insights: Record<string, Insight>;
}

const lookEvery = 5000;

/** What the background tells, live while popup or page is open; the snapshot is null until the first has come. */
export function useSnapshot() {
  const [shown, setShown] = useState<Shown | null>(null);
  const line = useRef<Runtime.Port | null>(null);
  /** Connects where nobody is connected; what is pressed just then must not be lost. */
  const reach = useRef<() => void>(() => {});
  const [heard] = useState(createSnapshotStore);
  const send = useCallback((message: SurfaceMessage) => {
    reach.current();
    const post = () => line.current?.postMessage(message);
    try {
      post();
    } catch {
      line.current = null; // it broke, and the browser has not said so yet
      reach.current();
      post();
    }
  }, []);

  useEffect(() => {
    let closed = false;
    const responseTimeout = createResponseTimeout(() => {
      line.current?.disconnect();
      lost();
    });
    const lost = () => {
      responseTimeout.heard();
      line.current = null;
      setTimeout(connect, 500);
    };
    const connect = () => {
      if (closed || line.current) return;
      const port = browser.runtime.connect();
      // Nobody but our own background can be at the other end of this port.
      port.onMessage.addListener((raw) => {
        responseTimeout.heard();
        const message = raw as BackgroundMessage;
        heard.take(message);
        if (message.kind === 'snapshot')
          setShown({
            trouble: message.trouble,
            snapshot: heard.snapshot() ?? message.snapshot,
            insights: heard.insights(),
          });
      });
      port.onDisconnect.addListener(() => {
        if (line.current === port) lost();
      });
      line.current = port;
      responseTimeout.said();
    };
    reach.current = connect;
    connect();
    const timer = setInterval(() => {
      send({ kind: 'look' });
      responseTimeout.said();
    }, lookEvery);
    return () => {
      closed = true;
      reach.current = () => {};
      responseTimeout.heard();
      clearInterval(timer);
      line.current?.disconnect();
    };
  }, [heard, send]);
  const { snapshot = null, trouble = null, insights = {} } = shown ?? {};
  return { snapshot, trouble, insights, send, listen: heard.listen };
}
