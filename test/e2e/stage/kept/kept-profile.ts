import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import type { SimulatedCanvas } from '../../../canvas/server';
import type { RunningBrowser } from '../browser';

/** What a test runs on a profile that outlives its browsers. */
interface KeptProfile {
  /** There once `make` was awaited. */
  folder: string;
  canvas: SimulatedCanvas | undefined;
  running: RunningBrowser | undefined;
  make(): Promise<void>;
}

/** After each test of the file closes its browser and its Canvas, and deletes the profile. `name`: of the folder. */
export function keepProfile(name: string): KeptProfile {
  const kept: KeptProfile = {
    folder: '',
    canvas: undefined,
    running: undefined,
    async make() {
      kept.folder = await mkdtemp(join(tmpdir(), `rosterscope-${name}-`));
    },
  };
  afterEach(async () => {
    await kept.running?.close();
    await kept.canvas?.close();
    await rm(kept.folder, { recursive: true, force: true, maxRetries: 5 });
  });
  return kept;
}
