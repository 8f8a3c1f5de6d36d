import type { BackgroundMessage } from '../../utils/background-message';
import type { SurfaceMessage } from '../../utils/messages';
import { ports } from '../../utils/ports';

interface Port {
  postMessage(message: SurfaceMessage): void;
  disconnect(): void;
  onMessage: { addListener(listener: (message: BackgroundMessage) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}
interface Runtime {
  id?: string;
  connect(options: { name: string }): Port;
}
declare const browser: { runtime: Runtime } | undefined;
declare const chrome: { runtime: Runtime };

/** The overlay's connection to the background, which comes again by itself when the worker has died. */
export interface Line {
  /** False while the worker is away; the next reading or look tells the same again. */
  send(message: SurfaceMessage): boolean;
  /** False once the extension was updated, disabled or removed under this page. */
  isAlive(): boolean;
}

/** Opens the line; it closes with `signal`. Nobody but our own background can be at the other end. */
export function openLine(
  onMessage: (message: BackgroundMessage) => void,
  onLost: () => void,
  signal: AbortSignal,
): Line {
  const runtime = () => (typeof browser === 'undefined' ? chrome : browser)?.runtime;
  const isAlive = () => Boolean(runtime()?.id);
  let port: Port | null = null;

  function connect() {
    if (port || signal.aborted || !isAlive()) return;
    port = runtime().connect({ name: ports.overlay });
    port.onMessage.addListener(onMessage);
    port.onDisconnect.addListener(() => {
      port = null;
      onLost();
      setTimeout(connect, 500);
    });
  }

  connect();
  // The back/forward cache closes ports without a word to the page that comes back.
  addEventListener('pageshow', connect, { signal });
  signal.addEventListener('abort', () => port?.disconnect());
  return {
    isAlive,
    send(message) {
      try {
        port?.postMessage(message);
      } catch {
        port = null;
        connect();
      }
      return port !== null;
    },
  };
}
