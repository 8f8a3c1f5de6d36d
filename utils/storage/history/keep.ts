import type { Run } from '../../roster/model/run';
import { DAY } from '../../roster/time/units';
import { preferredRun } from './preferred-run';
import { readRun, refuse } from './refuse';
import type { Database } from './schema';
import { isQuota, transact } from './transact';

/** How often the oldest tenth makes room before a write is given up. */
const attempts = 3;

/**
 * What lies this near to the newest run is never given for room. Browsers free the space of deleted rows
 * only later, so a disk that stays full would else eat the whole history, tenth by tenth.
 */
const untouched = 60 * DAY;

/** Merges valid runs into those kept. Rejects when even a shorter history finds no room. */
export async function keepRuns(db: Database, runs: readonly Run[]): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await merge(db, runs);
    } catch (error) {
      if (!isQuota(error) || attempt === attempts) throw error;
      if (!(await dropOldestTenth(db))) throw error;
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
      const best = known ? preferredRun(known, run) : run;
      if (best !== known) await store.put(best);
    }
  });
}

/** False when there was nothing that may be dropped. */
async function dropOldestTenth(db: Database): Promise<boolean> {
  return transact(db, 'readwrite', async (tx) => {
    const runs = tx.objectStore('runs');
    const byStart = runs.index('startedAt');
    const newest = await byStart.openKeyCursor(IDBKeyRange.upperBound(Infinity), 'prev');
    const old = IDBKeyRange.upperBound((newest?.key ?? 0) - untouched, true);
    const tenth = Math.ceil((await runs.count()) / 10);
    let dropped = 0;
    for await (const cursor of byStart.iterate(old)) {
      if (dropped === tenth) break;
      await cursor.delete();
      dropped++;
    }
    return dropped > 0;
  });
}
