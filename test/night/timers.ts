import type { Life } from './life.ts';

interface Timer {
  at: number;
  ring: () => void;
  life: Life;
}

/** Timers of workers on the computer's own clock; they end with their worker. */
export class Timers {
  #timers = new Map<number, Timer>();
  #made = 0;

  constructor(readonly now: () => number) {}

  set(life: Life, ring: () => void, ms: number): number {
    this.#timers.set(++this.#made, { at: this.now() + ms, ring, life });
    return this.#made;
  }

  clear(id: number): void {
    this.#timers.delete(id);
  }

  /** Rings what is due by now, oldest first. */
  ring(): void {
    const due = [...this.#timers].filter(([, { at }]) => at <= this.now());
    for (const [id, { ring, life }] of due.sort(([, a], [, b]) => a.at - b.at)) {
      this.#timers.delete(id);
      if (!life.dead) ring();
    }
  }
}
