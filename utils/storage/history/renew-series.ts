import { readRun } from './refuse';
import type { Database } from './schema';
import { transact } from './transact';

/**
 * Gives runs of imports their new series; one whose new series is unknown belongs to none, for its
 * old one can be read back. Those that have a new one already stay as they are.
 */
export function renewSeries(db: Database, fresh: ReadonlyMap<string, string>): Promise<boolean> {
  const renewed = new Set(fresh.values());
  return transact(db, 'readwrite', async (tx) => {
    for await (const cursor of tx.objectStore('runs')) {
      const run = readRun(cursor.value);
      if (run?.kind !== 'import' || run.series === null || renewed.has(run.series)) continue;
      await cursor.update({ ...run, series: fresh.get(run.series) ?? null });
    }
    return true;
  });
}
