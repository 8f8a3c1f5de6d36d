/** An answer that nobody is left to hear. */
const never = () => new Promise<never>(() => {});

/** How the worker of one life ends, if it does: at its n-th step, before or after that took effect. */
export interface Death {
  step: number;
  after: boolean;
}

/**
 * One life of the background worker. Whatever it asks of the browser is a step, and it may die at any of
 * them: before the browser did anything, or after, with the answer lost. Nothing is heard of it from then on.
 */
export class Life {
  dead = false;
  #steps = 0;
  #busy = 0;
  #death: Death | null = null;
  #mourners: (() => void)[] = [];

  /** Lets it die so many steps from now, should it come so far. */
  dieIn({ step, after }: Death): void {
    this.#death ??= { step: this.#steps + step, after };
  }

  die(): void {
    if (this.dead) return;
    this.dead = true;
    for (const mourn of this.#mourners) mourn();
  }

  onDeath(mourn: () => void): void {
    this.#mourners.push(mourn);
  }

  /** Takes a step that answers later. */
  async call<T>(act: () => T | Promise<T>): Promise<T> {
    if (this.dead) return never();
    const isLast = ++this.#steps === this.#death?.step;
    if (isLast && !this.#death?.after) {
      this.die();
      return never();
    }
    const done = this.begin();
    try {
      const answer = await act();
      if (isLast) this.die();
      return this.dead ? never() : answer;
    } catch (error) {
      if (this.dead) return never();
      throw error;
    } finally {
      done();
    }
  }

  /** Counts a step that has no promise of its own; true when it is the last. */
  step(): boolean {
    return !this.dead && ++this.#steps === this.#death?.step;
  }

  /** Something is under way until the returned function is called. */
  begin(): () => void {
    this.#busy++;
    let over = false;
    return () => {
      if (!over) this.#busy--;
      over = true;
    };
  }

  /** Resolves when it has nothing left to do, or is dead. */
  async rest(): Promise<void> {
    for (let calm = 0; calm < 8 && !this.dead; ) {
      await new Promise((resolve) => setImmediate(resolve));
      calm = this.#busy === 0 ? calm + 1 : 0;
    }
  }
}
