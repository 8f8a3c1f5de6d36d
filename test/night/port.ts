import type { BackgroundMessage } from '../../utils/background-message.ts';
import type { SurfaceMessage } from '../../utils/messages.ts';
import type { Snapshot } from '../../utils/roster/model/snapshot.ts';
import type { Life } from './life.ts';

/** A surface's end of a connection to the worker of one life. */
export class Port {
  readonly heard: BackgroundMessage[] = [];
  #tell: ((message: SurfaceMessage) => void)[] = [];
  #onDisconnect: (() => void)[] = [];
  /** The worker's end. */
  readonly other: object;

  constructor(
    readonly name: string,
    readonly sender: object,
    readonly life: Life,
  ) {
    this.other = {
      name,
      sender,
      postMessage: (message: BackgroundMessage) => {
        if (!life.dead) this.heard.push(structuredClone(message));
      },
      disconnect: () => {},
      onMessage: { addListener: (listener: () => void) => this.#tell.push(listener) },
      onDisconnect: { addListener: (listener: () => void) => this.#onDisconnect.push(listener) },
    };
  }

  /** Says something, and waits until the worker has done what it wants to do about it. */
  async tell(message: SurfaceMessage): Promise<void> {
    for (const tell of this.#tell) tell(message);
    await this.life.rest();
  }

  disconnect(): void {
    for (const end of this.#onDisconnect) end();
  }

  /** What was shown here last. */
  get shown() {
    const last = this.heard.findLast((message) => message.kind === 'snapshot');
    if (!last) throw new Error('nothing was shown yet');
    return last;
  }

  get snapshot(): Snapshot {
    return this.shown.snapshot;
  }
}
