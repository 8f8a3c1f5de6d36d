import type { Database } from './schema';
import { transact } from './transact';

/**
 * Removes the runs that started before `olderThan`, and rows set aside before it. True when rows remain
 * whose start is no number: they are no runs.
 */
export function trimRuns(db: Database, olderThan: number): Promise<boolean> {
  return transact(db, 'readwrite', async (tx) => {
    const runs = tx.objectStore('runs');
    const byStart = runs.index('startedAt');
    for await (const cursor of byStart.iterate(IDBKeyRange.upperBound(olderThan, true))) {
      await cursor.delete();
    }
    for await (const cursor of tx.objectStore('refused')) {
      if (cursor.value.at < olderThan) await cursor.delete();
    }
    return (await runs.count()) !== (await byStart.count(IDBKeyRange.upperBound(Infinity)));
  });
}
