import type { BackgroundMessage } from '../background-message';
import type { SurfaceMessage } from '../messages';
import type { JobKey, RunKey } from '../roster/model/keys';
import { createInsight } from './insight';
import { endLife, renewLife } from './liveness';
import { openConnection, versionOf } from './port-connection';
import { createSnapshotStore } from './snapshot-store';

/** What a panel in a page does about what the background says. */
export interface SurfaceEvents {
  /** There is something else to show. */
  draw(): void;
  /** What was said is drawn. */
  heard?(): void;
  /** The worker is gone, and whoever comes after it may know nothing of this page. */
  lost?(): void;
  /** The admin asked elsewhere for this job; null for the schedules. */
  showJob?(key: JobKey | null): void;
  /** The page is to be asked anew. */
  pressRefresh?(): void;
}

/** A panel's side of the extension: its connection, what came over it, and what the admin has opened. */
export function openSurface(on: SurfaceEvents, signal: AbortSignal) {
  const store = createSnapshotStore();
  const insight = createInsight(() => connection);
  let isConnected = false;
  /** Key of the job or import whose details are open. */
  let opened: RunKey | null = null;

  function take(message: BackgroundMessage) {
    if (message.kind === 'heard') return;
    if (message.kind === 'press-refresh') return on.pressRefresh?.();
    if (message.kind === 'show-job') on.showJob?.(message.key);
    store.take(message);
    isConnected = true;
    on.draw();
    on.heard?.();
  }

  function lose(): void {
    isConnected = false;
    insight.lost();
    on.lost?.();
    on.draw();
  }

  const connection = openConnection(take, lose, signal);

  return {
    store,
    insight,
    connection,
    isConnected: () => isConnected,
    opened: () => opened,
    /** What every panel hands down to its parts. */
    tools: {
      version: versionOf(),
      send: (message: SurfaceMessage) => void connection.send(message),
      listen: store.listen,
      onToggle(key: RunKey) {
        opened = opened === key ? null : key;
        on.draw();
      },
    },
    /**
     * Keeps what is shown for another while. False once the extension was updated or removed: the panel
     * stays then, with its one line asking for a reload.
     */
    renew(): boolean {
      const isAlive = connection.isAlive();
      if (isAlive) renewLife();
      else endLife();
      return isAlive;
    },
  };
}

export type Surface = ReturnType<typeof openSurface>;
