import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { BackgroundMessage } from './background-message';
import { openConnection, type PortConnection } from './in-page/port-connection';
import { createSnapshotStore } from './in-page/snapshot-store';
import type { SurfaceMessage } from './messages';
import type { Insight } from './roster/model/insight';
import type { RunKey } from './roster/model/keys';
import type { Snapshot } from './roster/model/snapshot';

interface Shown {
  trouble: Extract<BackgroundMessage, { kind: 'snapshot' }>['trouble'];
  snapshot: Snapshot;
  insights: Record<RunKey, Insight>;
  /** True once history was asked, or cannot be. */
  isJudged: boolean;
}

const lookEvery = 5000;

/** What the background says, live while popup or page is open; the snapshot is null until the first has come. */
export function useSnapshot() {
  const [shown, setShown] = useState<Shown | null>(null);
  const connection = useRef<PortConnection | null>(null);
  const [store] = useState(createSnapshotStore);
  const send = useCallback((message: SurfaceMessage) => {
    connection.current?.send(message);
  }, []);

  useEffect(() => {
    const stop = new AbortController();
    function take(message: BackgroundMessage) {
      store.take(message);
      if (message.kind !== 'snapshot') return;
      setShown({
        trouble: message.trouble,
        snapshot: store.snapshot() ?? message.snapshot,
        insights: store.insights(),
        isJudged: store.isJudged() || message.trouble === 'no-history',
      });
    }
    connection.current = openConnection(take, () => {}, stop.signal, true);
    const timer = setInterval(() => send({ kind: 'look' }), lookEvery);
    return () => {
      connection.current = null;
      clearInterval(timer);
      stop.abort();
    };
  }, [store, send]);
  const { snapshot = null, trouble = null, insights = {}, isJudged = false } = shown ?? {};
  return { snapshot, trouble, insights, isJudged, send, listen: store.listen };
}
