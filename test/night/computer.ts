import { IDBFactory } from 'fake-indexeddb';
import type { SimulatedCanvas } from '../canvas/server.ts';
import { Alarms } from './alarms.ts';
import { cryptoOf } from './crypto.ts';
import { type DatabaseFailure, databaseOf } from './database.ts';
import { type Death, Life } from './life.ts';
import { Network } from './network.ts';
import { Platform } from './platform.ts';
import { Port } from './port.ts';
import { Timers } from './timers.ts';
import { runWorker } from './worker.ts';

/**
 * An admin's computer with a browser and the extension in it, on the clock of a simulated Canvas: all
 * that outlives the background worker. Time passes only in `advance` and `sleep`.
 */
export class Computer {
  /** `storage` keeps JSON. */
  readonly local = new Map<string, string>();
  readonly session = new Map<string, string>();
  readonly alarms = new Alarms(() => this.now());
  readonly timers = new Timers(() => this.now());
  readonly network: Network;
  indexedDB = new IDBFactory();
  /** What the toolbar icon has said, from its first word to the one it says now. */
  readonly badges: string[] = [];
  /** Notifications now up, and every one that was raised. */
  readonly notices = new Map<string, string>();
  readonly raised: string[] = [];
  /** What the worker complained of in the console. */
  readonly complaints: string[] = [];
  /**
   * True where notifications go down at once, by hand or by themselves: the worker gets the event, if it asked for it,
   * in a later life if this one is over.
   */
  areNoticesBrief = false;
  #closed: string[] = [];
  /** True while the disk has no room for another byte of `storage`. */
  isFull = false;
  databaseFailure: DatabaseFailure | null = null;
  /** How often a worker ended otherwise than for want of work. */
  deaths = 0;
  /** The events the browser starts the worker for: those it listened to by the end of its first turn. */
  #wakes: Set<string> | null = null;
  #life: Life | null = null;
  #platform: Platform | null = null;

  /** `wrong`: by how many ms this computer's clock is ahead of Canvas's. */
  constructor(
    readonly canvas: SimulatedCanvas,
    readonly wrong = 0,
  ) {
    this.network = new Network(canvas, (ms) => this.advance(ms));
  }

  now(): number {
    return this.canvas.clock.now() + this.wrong;
  }

  store(kept: Map<string, string>, items: object): void {
    // What is kept for the session lies in memory.
    if (this.isFull && kept === this.local) {
      throw new Error('Resource::kQuotaBytes quota exceeded');
    }
    for (const [key, value] of Object.entries(items)) kept.set(key, JSON.stringify(value));
  }

  showBadge(text: string): void {
    if (this.badges.at(-1) !== text) this.badges.push(text);
  }

  raise(id: string, text: string): string {
    this.raised.push(id);
    this.notices.set(id, text);
    if (this.areNoticesBrief) {
      this.notices.delete(id);
      this.#closed.push(id);
    }
    return id;
  }

  /** The worker as it runs now, started if it does not. */
  start(): { life: Life; platform: Platform } {
    if (this.#life && this.#platform && !this.#life.dead) {
      return { life: this.#life, platform: this.#platform };
    }
    const life = new Life();
    const platform = new Platform(this, life);
    this.#life = life;
    this.#platform = platform;
    runWorker({
      browser: platform.browser,
      fetch: (input, init) => life.call(() => this.network.fetch(input, init)),
      indexedDB: databaseOf(life, this.indexedDB, () => this.databaseFailure),
      navigator: this.network,
      crypto: cryptoOf(life),
      Date: this.#dates(),
      AbortSignal: {
        timeout: (ms) => {
          const controller = new AbortController();
          const over = new DOMException('signal timed out', 'TimeoutError');
          this.timers.set(life, () => controller.abort(over), ms);
          return controller.signal;
        },
      },
      setTimeout: (ring, ms = 0) => this.timers.set(life, ring, ms),
      clearTimeout: (id) => this.timers.clear(id),
      console: {
        warn: (...line) => this.complaints.push(line.join(' ')),
        error: (...line) => this.complaints.push(line.join(' ')),
      },
    });
    // What it listens to only later is forgotten with it, as in a browser.
    if (!life.dead) this.#wakes = new Set(platform.heard());
    return { life, platform };
  }

  /** The worker, for an event; null where it does not run and has not asked to be started for such. */
  #wake(event: string): ReturnType<Computer['start']> | null {
    const runs = this.#life !== null && !this.#life.dead;
    // The first time it is started by its installation.
    return runs || !this.#wakes || this.#wakes.has(event) ? this.start() : null;
  }

  /**
   * The browser is closed, and opened again at once: alarms and what was kept for its session are gone, and
   * the worker is started only if it wants to know.
   */
  async restart(death: Death | null = null): Promise<void> {
    this.endWorker();
    this.alarms.forget();
    this.session.clear();
    await this.fire('runtime.onStartup', [], death);
  }

  /** Ends the worker, as the browser does when it has been idle. */
  endWorker(): void {
    this.#life?.die();
  }

  /**
   * Tells the worker of an event, after starting it if need be and if it asked for that event, and waits
   * until it has done its work.
   */
  async fire(name: string, args: unknown[], death: Death | null = null): Promise<void> {
    const woken = this.#wake(name);
    if (!woken) return;
    const { life, platform } = woken;
    if (death) life.dieIn(death);
    platform.fire(name, ...args);
    await life.rest();
    if (life.dead && death) this.deaths++;
    const closed = this.#closed.splice(0);
    for (const id of closed) await this.fire('notifications.onClosed', [id, false]);
  }

  /** Opens a surface and waits until all it asked for is there: the popup, or the overlay of a tab. */
  async connect(name: string, tab: object | null = null): Promise<Port> {
    const { life, platform } = this.start();
    const sender = tab
      ? { id: 'night', tab }
      : { id: 'night', url: 'chrome-extension://night/popup.html' };
    const port = new Port(name, sender, life);
    platform.fire('runtime.onConnect', port.other);
    await life.rest();
    return port;
  }

  /** Lets the time pass until the next alarm, at the latest until `end`, and rings it. */
  async sleep(end: number, death: Death | null = null): Promise<void> {
    const at = Math.min(this.alarms.next() ?? end, end);
    this.advance(Math.max(0, at - this.now()));
    for (const name of this.alarms.due()) await this.fire('alarms.onAlarm', [{ name }], death);
  }

  advance(ms: number): void {
    this.canvas.clock.advance(ms);
    this.timers.ring();
  }

  #dates(): DateConstructor {
    const now = () => this.now();
    return class extends Date {
      constructor(...args: [] | [number | string | Date]) {
        if (args.length === 0) super(now());
        else super(...(args as [number]));
      }
      static override now() {
        return now();
      }
    } as DateConstructor;
  }
}
