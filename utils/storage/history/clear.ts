import { deleteDB } from 'idb';
import { laterNames } from './names';
import { type Database, stores } from './schema';
import { transact } from './transact';

/** Empties the database in use. */
export function emptyRuns(db: Database): Promise<void> {
  return transact(db, 'readwrite', async (tx) => {
    for (const store of stores) await tx.objectStore(store).clear();
  });
}

/** Deletes all databases but the one in use. `first`: the name of the one that comes first. */
export async function deleteOthers(db: Database, first: string): Promise<void> {
  const others = new Set([first, ...(await laterNames(first))]);
  others.delete(db.name);
  for (const other of others) {
    await new Promise<void>((resolve, reject) => {
      const blocked = () => reject(new Error('A history database that was set aside is in use'));
      deleteDB(other, { blocked }).then(resolve, reject);
    });
  }
}
