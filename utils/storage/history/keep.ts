import type { Run } from '../../roster/run';
import { fuller } from './fuller';
import { readRun, refuse } from './refuse';
import type { Database } from './schema';
import { isQuota, transact } from './transact';

/** How often the oldest tenth makes room before a write is given up: about a quarter of a year. */
const attempts = 3;

/** Merges valid runs into those kept. Rejects when even a shorter history finds no room. */
export async function keepRuns(db: Database, runs: readonly Run[]): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await merge(db, runs);
    } catch (error) {
      if (!isQuota(error) || attempt === attempts) throw error;
      await dropOldestTenth(db);
    }
  }
}

async function merge(db: Database, runs: readonly Run[]): Promise<void> {
  await transact(db, 'readwrite', async (tx) => {
    const store = tx.objectStore('runs');
    for (const run of runs) {
      const stored = await store.get(run.key);
      const known = readRun(stored);
      if (stored !== undefined && !known) await refuse(tx, stored);
      const best = known ? fuller(known, run) : run;
      if (best !== known) await store.put(best);
    }
  });
}

async function dropOldestTenth(db: Database): Promise<void> {
  await transact(db, 'readwrite', async (tx) => {
    const runs = tx.objectStore('runs');
    let left = Math.ceil((await runs.count()) / 10);
    for await (const cursor of runs.index('startedAt')) {
      if (left-- <= 0) break;
      await cursor.delete();
    }
  });
}
