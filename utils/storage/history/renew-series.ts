import { readRun } from './refuse';
import type { Database } from './schema';
import { transact } from './transact';

/**
 * Gives runs of imports their new series. A run whose new series is unknown loses its old one, which could be
 * read back; runs that have a new one stay as they are.
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
