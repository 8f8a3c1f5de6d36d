/**
 * Canvas's leaky bucket (app/middleware/request_throttle.rb): one per user, full at 600,
 * leaking 10 a second; a running request reserves 50 until its cost is known.
 */
const full = 600;
const leakPerSecond = 10;
const reserve = 50;

export class Buckets {
  #levels = new Map<string, { level: number; at: number }>();
  #floors = new Map<string, number>();

  /** `now` in ms of any clock: real time, and what is stepped over, but not what a fast clock makes of it. */
  constructor(readonly now: () => number) {}

  /** Null when the bucket is full; else a function that settles the request's cost. */
  enter(key: string): ((cost: number) => string) | null {
    const bucket = this.#leak(key);
    if (bucket.level >= full) return null;
    bucket.level += reserve;
    return (cost) => {
      const now = this.#leak(key);
      now.level = Math.max(this.#floors.get(key) ?? 0, now.level - reserve + cost);
      return String(Math.max(0, full - now.level));
    };
  }

  /** Makes the bucket that full (0–800), for a test. */
  fill(key: string, level: number): void {
    this.#leak(key).level = level;
  }

  /** Others' requests keep the bucket that full from now on, for a test. */
  hold(key: string, level: number): void {
    this.#floors.set(key, level);
  }

  #leak(key: string): { level: number; at: number } {
    const now = this.now();
    const bucket = this.#levels.get(key) ?? { level: 0, at: now };
    const floor = this.#floors.get(key) ?? 0;
    bucket.level = Math.max(floor, bucket.level - ((now - bucket.at) / 1000) * leakPerSecond);
    bucket.at = now;
    this.#levels.set(key, bucket);
    return bucket;
  }
}
