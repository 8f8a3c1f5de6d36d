import { demo, lakeside } from '../canvas/district-facts';
import { healthy } from '../canvas/scenarios/healthy';
import { startCanvas } from '../canvas/server';
import type { Scenario } from '../canvas/sync/script';
import { Computer } from '../night/computer';
import { canvasHost, visit } from '../night/night';

const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** What happened on a computer since it was last asked. */
export interface Tally {
  wakes: number;
  requests: number;
  /** Bodies of Canvas's answers, before any compression. */
  bytes: number;
  /** CPU of all wakes, the simulated Canvas included, ms. */
  cpu: number;
}

const nightly = {
  minutes: 9,
  rows: { course: 1262, section: 3884, user: 12_860, enrollment: 58_310 },
  end: 'imported' as const,
};

/** An import at each of these times, in minutes from now; below zero it is past. */
export function importsAt(minutes: readonly number[]): Scenario {
  const imports = minutes.map((at) => ({
    createdMinutesAgo: -at,
    by: 'integration' as const,
    script: nightly,
  }));
  return { ...healthy, name: 'days', current: null, earlier: [], imports };
}

/** Syncs so many times a day, from so many days ago up to so many days ahead. */
export function syncs(aDay: number, past: number, ahead: number): Scenario {
  const times = Array.from({ length: (past + ahead) * aDay }, (_, n) => {
    const at = (n + 0.5) / aDay - past;
    return Math.round(at * 24 * 60) + ((n * 7) % 9) - 4;
  });
  return importsAt(times);
}

/** A computer with the production worker, signed in to that many Canvas hosts that do the same. */
export class Days {
  readonly computer: Computer;
  #bytes = 0;

  private constructor(
    computer: Computer,
    readonly hosts: readonly string[],
  ) {
    this.computer = computer;
    const { network } = computer;
    const fetch = network.fetch.bind(network);
    network.fetch = async (...args) => {
      const response = await fetch(...args);
      if (response.body) this.#bytes += (await response.clone().arrayBuffer()).byteLength;
      return response;
    };
  }

  static async begin(scenario: Scenario, accounts = 1): Promise<Days> {
    const more = Array.from({ length: Math.max(0, accounts - 1) }, (_, n) => ({
      ...lakeside,
      host: `district-${n + 1}.instructure.com`,
      timeZone: demo.timeZone,
    }));
    const canvas = await startCanvas({ scenario: 'nothing-to-do', speed: 0, more });
    const days = new Days(new Computer(canvas), [canvasHost, ...more.map(({ host }) => host)]);
    for (const host of days.hosts) {
      canvas.district(host).play(scenario, canvas.clock.now());
      await visit(days.computer, host);
    }
    return days;
  }

  /** Lets so much time pass with no page open; the worker ends after each wake, as when it is idle. */
  async pass(ms: number): Promise<Tally> {
    const { computer } = this;
    const { requests } = computer.canvas;
    requests.clear();
    this.#bytes = 0;
    let wakes = 0;
    const begun = process.cpuUsage();
    const end = computer.now() + ms;
    while (computer.now() < end) {
      computer.endWorker();
      const rings = (computer.alarms.next() ?? Number.POSITIVE_INFINITY) <= end;
      await computer.sleep(end);
      if (rings) wakes++;
    }
    const { user, system } = process.cpuUsage(begun);
    return {
      wakes,
      requests: requests.api().length,
      bytes: this.#bytes,
      cpu: (user + system) / 1000,
    };
  }

  /** Nothing rings while the lid is closed. */
  closeLid(ms: number): void {
    this.computer.endWorker();
    this.computer.advance(ms);
  }

  close(): Promise<void> {
    return this.computer.canvas.close();
  }
}
