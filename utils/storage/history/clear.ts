import { deleteDB } from 'idb';
import { type Database, stores } from './schema';
import { transact } from './transact';

/** Empties the database in use and deletes the other one, which was set aside or never taken back. */
export async function clearRuns(db: Database, other: string): Promise<boolean> {
  await transact(db, 'readwrite', async (tx) => {
    for (const store of stores) await tx.objectStore(store).clear();
  });
  await new Promise<void>((resolve, reject) => {
    const blocked = () => reject(new Error('The other history database is in use'));
    deleteDB(other, { blocked }).then(resolve, reject);
  });
  return true;
}
