import type { BackgroundMessage } from '../background-message';
import type { SurfaceMessage } from '../messages';
import { createResponseTimeout } from '../response-timeout';
import type { Snapshot } from '../roster/model/snapshot';
import { MINUTE } from '../roster/time/units';

interface Port {
  postMessage(message: SurfaceMessage): void;
  disconnect(): void;
  onMessage: { addListener(listener: (message: BackgroundMessage) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}
interface Runtime {
  id?: string;
  connect(): Port;
  onMessage: { addListener(listener: (message: BackgroundMessage) => void): void };
  getManifest(): { version: string };
}
declare const browser: { runtime: Runtime } | undefined;
declare const chrome: { runtime: Runtime };

const runtime = () => (typeof browser === 'undefined' ? chrome : browser)?.runtime;

/** The version of the extension that brought this overlay. */
export function versionOf(): string {
  return runtime().getManifest().version;
}

/** Longer than the half minute after which an idle worker ends: an idle page does not keep it alive. */
const restFor = MINUTE;

function runs({ jobs, imports }: Snapshot): boolean {
  return [...jobs, ...imports].some(({ status }) => status === 'in-progress');
}

/** The connection of a surface to the background. */
export interface PortConnection {
  /** False while the worker is away; the next reading or look says the same again. */
  send(message: SurfaceMessage): boolean;
  /** False once the extension was updated, disabled or removed under this page. */
  isAlive(): boolean;
}

const isAhead = () => (document as { prerendering?: boolean }).prerendering === true;

/**
 * Opens a connection that closes with `signal`. When the worker has died it comes again by itself: in a page
 * of Canvas at once while something runs, else when there is something to say, and once a minute while the page
 * is seen; in a page of ours, which is open only while somebody looks, always at once.
 * Nobody but our own background can be at the other end.
 * `isOurs`: in a page of the extension, where it does not rest. Nor may it be called there: it would hear what
 * scripts in tabs send to the background.
 */
export function openConnection(
  onMessage: (message: BackgroundMessage) => void,
  onLost: () => void,
  signal: AbortSignal,
  isOurs = false,
): PortConnection {
  const isAlive = () => Boolean(runtime()?.id);
  let port: Port | null = null;
  let reading: SurfaceMessage | null = null;
  /** Unknown before the first answer. */
  let isIdle = false;
  const responseTimeout = createResponseTimeout(() => {
    port?.disconnect();
    lost();
  });

  function hear(message: BackgroundMessage) {
    responseTimeout.heard();
    if (message.kind === 'snapshot') isIdle = !runs(message.snapshot);
    onMessage(message);
  }

  function lost() {
    responseTimeout.heard();
    port = null;
    if (isIdle && !isOurs) return;
    onLost();
    setTimeout(connect, 500);
  }

  /** False where the connection turns out to be broken, which the browser has not said yet. */
  function post(message: SurfaceMessage): boolean {
    try {
      port?.postMessage(message);
      responseTimeout.said();
      return true;
    } catch {
      lost();
      return false;
    }
  }

  function connect() {
    // A page drawn ahead of its time may never be seen, and its tab still shows another.
    if (port || signal.aborted || !isAlive() || isAhead()) return;
    const opened = runtime().connect();
    port = opened;
    opened.onMessage.addListener(hear);
    opened.onDisconnect.addListener(() => {
      if (port === opened) lost();
    });
    // Whoever is there now may know nothing of this page.
    if (reading) post(reading);
    else responseTimeout.said();
  }

  /** Brings what is shown up to date, and finds out whether somebody is there. */
  function look() {
    if (document.hidden || signal.aborted) return;
    if (port) post({ kind: 'look' });
    else connect();
  }

  connect();
  const timer = setInterval(look, restFor);
  document.addEventListener('visibilitychange', look, { signal });
  document.addEventListener('prerenderingchange', look, { signal });
  // The back/forward cache closes ports without a word to the page that comes back.
  addEventListener('pageshow', look, { signal });
  if (!isOurs) {
    runtime().onMessage.addListener((message) => {
      if (signal.aborted) return;
      connect();
      onMessage(message);
    });
  }
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    responseTimeout.heard();
    port?.disconnect();
  });
  return {
    isAlive,
    send(message) {
      const wasOpen = port !== null;
      const isPress = message.kind !== 'reading';
      if (message.kind === 'reading') reading = message; // every connection begins with it
      connect();
      if ((wasOpen || isPress) && !post(message) && isPress) {
        connect();
        post(message);
      }
      return port !== null;
    },
  };
}
