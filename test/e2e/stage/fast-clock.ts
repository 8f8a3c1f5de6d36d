import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface Pace {
  /** Where simulated time begins, and the real time at which it does, both in ms since 1970. */
  start: number;
  began: number;
  /** Simulated seconds per second. */
  speed: number;
}

/** Runs in the worker before everything else, so it stands alone. */
function quicken({ start, began, speed }: Pace): void {
  const Real = Date;
  const simulated = (real: number) => start + (real - began) * speed;
  const real = (at: number) => began + (at - start) / speed;
  const now = () => Math.floor(simulated(Real.now()));
  globalThis.Date = class extends Real {
    constructor(...args: [] | [number]) {
      super(...((args.length > 0 ? args : [now()]) as [number]));
    }
    static override now = now;
  } as DateConstructor;

  // biome-ignore lint/suspicious/noExplicitAny: the browser's own object, wrapped
  const { alarms } = (globalThis as any).chrome;
  const { create, get } = alarms;
  // biome-ignore lint/suspicious/noExplicitAny: alarms as the browser gives and takes them
  const wrap = (name: string, value: any) => Object.defineProperty(alarms, name, { value });
  // biome-ignore lint/suspicious/noExplicitAny: alarms as the browser gives and takes them
  const scaled = (alarm: any, by: number, time: (at: number) => number) => {
    const next = { ...alarm };
    for (const span of ['delayInMinutes', 'periodInMinutes']) if (next[span]) next[span] *= by;
    for (const at of ['when', 'scheduledTime']) if (next[at]) next[at] = time(next[at]);
    return next;
  };
  // biome-ignore lint/suspicious/noExplicitAny: alarms as the browser gives and takes them
  wrap('create', (name: string, info: any) =>
    create.call(alarms, name, scaled(info, 1 / speed, real)),
  );
  // biome-ignore lint/suspicious/noExplicitAny: alarms as the browser gives and takes them
  wrap('get', (name: string, then: any) =>
    // biome-ignore lint/suspicious/noExplicitAny: alarms as the browser gives and takes them
    get.call(alarms, name, (alarm: any) => then(alarm && scaled(alarm, speed, simulated))),
  );
}

/**
 * Makes the clock and the alarms of an extension's worker go as fast as the simulated Canvas does: a file
 * of its own before the background script of the build, which stays as it is. Ten hours of a browser's
 * real alarms would take ten hours, and nothing else in it lets its clock be set.
 */
export function atPace(pace: Pace): (folder: string) => Promise<void> {
  return async (folder) => {
    const path = join(folder, 'manifest.json');
    const manifest = JSON.parse(await readFile(path, 'utf8'));
    const script = manifest.background.service_worker;
    manifest.background.service_worker = 'clock.js';
    // The worker is a module, whose imports run one after the other.
    const lines = [`import './quicken.js';`, `import './${script}';`];
    await writeFile(join(folder, 'clock.js'), lines.join('\n'));
    await writeFile(join(folder, 'quicken.js'), `(${quicken})(${JSON.stringify(pace)});`);
    await writeFile(path, JSON.stringify(manifest));
  };
}
