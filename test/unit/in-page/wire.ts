import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { BackgroundMessage } from '../../../utils/background-message';
import type { SurfaceMessage } from '../../../utils/messages';

type Listener<T> = (value: T) => void;

/** One end of a connection as the browser hands it out, and what a worker at the other end does with it. */
export class Wire {
  readonly said: SurfaceMessage[] = [];
  readonly hearers: Listener<BackgroundMessage>[] = [];
  readonly mourners: (() => void)[] = [];
  isOpen = true;
  readonly onMessage = {
    addListener: (hear: Listener<BackgroundMessage>) => void this.hearers.push(hear),
  };
  readonly onDisconnect = { addListener: (mourn: () => void) => void this.mourners.push(mourn) };
  postMessage(message: SurfaceMessage) {
    if (!this.isOpen) throw new Error('Attempting to use a disconnected port object');
    this.said.push(message);
  }
  /** By this end: the browser tells only the other one. */
  disconnect() {
    this.isOpen = false;
  }
  tell(message: BackgroundMessage) {
    for (const hear of this.hearers) hear(message);
  }
  /** The worker has ended. */
  cut() {
    this.isOpen = false;
    for (const mourn of this.mourners) mourn();
  }
}

/** Has every connection that is asked for be a wire; gives those so far, oldest first. */
export function layWires(): Wire[] {
  const wires: Wire[] = [];
  vi.spyOn(fakeBrowser.runtime, 'connect').mockImplementation(() => {
    const wire = new Wire();
    wires.push(wire);
    return wire as never;
  });
  return wires;
}
