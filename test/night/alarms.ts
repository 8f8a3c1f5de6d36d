interface Alarm {
  name: string;
  /** Local clock, ms. */
  scheduledTime: number;
  periodInMinutes?: number;
}

interface AlarmInfo {
  when?: number;
  delayInMinutes?: number;
  periodInMinutes?: number;
}

const minute = 60_000;
/** What browsers allow at least. */
const least = 0.5;

/** The alarms of a browser: kept over the worker's death, rung as `chrome.alarms` documents. */
export class Alarms {
  #alarms = new Map<string, Alarm>();

  constructor(readonly now: () => number) {}

  get(name: string): Alarm | undefined {
    const alarm = this.#alarms.get(name);
    return alarm && { ...alarm };
  }

  all(): Alarm[] {
    return [...this.#alarms.values()].map((alarm) => ({ ...alarm }));
  }

  /** A browser that is closed and opened again may have none of them: Firefox never has. */
  forget(): void {
    this.#alarms.clear();
  }

  clear(name: string): boolean {
    return this.#alarms.delete(name);
  }

  create(name: string, { when, delayInMinutes, periodInMinutes }: AlarmInfo): void {
    const delay = delayInMinutes ?? periodInMinutes ?? 0;
    const scheduledTime = Math.max(
      when ?? this.now() + delay * minute,
      this.now() + least * minute,
    );
    const period = periodInMinutes && { periodInMinutes: Math.max(least, periodInMinutes) };
    this.#alarms.set(name, { name, scheduledTime, ...period });
  }

  /** When the next one rings; null while there is none. */
  next(): number | null {
    const times = this.all().map(({ scheduledTime }) => scheduledTime);
    return times.length === 0 ? null : Math.min(...times);
  }

  /** The names of those that ring now. A computer that slept past several of one alarm rings it once. */
  due(): string[] {
    const due = this.all().filter(({ scheduledTime }) => scheduledTime <= this.now());
    for (const { name, scheduledTime, periodInMinutes } of due) {
      if (periodInMinutes === undefined) {
        this.#alarms.delete(name);
        continue;
      }
      const period = periodInMinutes * minute;
      const missed = Math.floor((this.now() - scheduledTime) / period);
      const next = scheduledTime + (missed + 1) * period;
      this.#alarms.set(name, { name, scheduledTime: next, periodInMinutes });
    }
    return due.map(({ name }) => name);
  }
}
