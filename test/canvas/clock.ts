/** The simulated time of the whole server: runs with the real time, faster or slower, and can be stepped. */
export class Clock {
  #base: number;
  #since = performance.now();
  #speed: number;
  #stepped = 0;

  /** @param start ms since 1970 */
  constructor(start: number, speed = 1) {
    this.#base = start;
    this.#speed = speed;
  }

  /** Simulated ms since 1970. */
  now(): number {
    return Math.floor(this.#base + (performance.now() - this.#since) * this.#speed);
  }

  /** Steps forward by simulated ms. Time never runs back, as no Canvas server's does. */
  advance(ms: number): void {
    if (ms < 0) throw new RangeError('the clock only goes forward');
    this.#base += ms;
    this.#stepped += ms;
  }

  /** Ms that have passed for whoever waits: those of real time, whatever the speed, and those stepped over. */
  waited(): number {
    return performance.now() + this.#stepped;
  }

  get speed(): number {
    return this.#speed;
  }

  /** 1 is real time; 0 stands still. */
  set speed(speed: number) {
    if (!(speed >= 0)) throw new RangeError('speed is a number from 0 up');
    this.#base = this.now();
    this.#since = performance.now();
    this.#speed = speed;
  }
}
