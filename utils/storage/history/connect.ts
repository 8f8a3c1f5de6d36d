import { openDB } from 'idb';
import type { Migration } from './migrations';
import { type Database, type HistorySchema, indexes, stores } from './schema';
import { isQuota } from './transact';

/** IndexedDB answers within milliseconds, or hangs. Nothing else may hang with it. */
const responseTimeout = 5000;

/** The database is held by another page, or does not answer: wait for it, do not replace it. */
export class Blocked extends Error {
  override name = 'Blocked';

  /** `over` settles when the way is free; until then every other request to open it would only queue. */
  constructor(readonly over: Promise<unknown>) {
    super('The database is in use, or does not answer');
  }
}

/**
 * Opens a database and brings it up to the last migration. `onLost` is called when the connection is
 * closed for a newer version, or by the browser. Rejects when it is newer, damaged, or cannot be had.
 */
export async function connect(
  name: string,
  migrations: readonly Migration[],
  onLost: () => void,
): Promise<Database> {
  const db = await open(name, migrations, onLost);
  try {
    const tx = db.transaction(stores);
    tx.done.catch(() => {}); // a browser that ends here aborts it, and nobody waits for it
    const runs = tx.objectStore('runs');
    for (const index of indexes) runs.index(index);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function open(name: string, migrations: readonly Migration[], onLost: () => void) {
  return new Promise<Database>((resolve, reject) => {
    let givenUp = false;
    const opening = openDB<HistorySchema>(name, migrations.length, {
      async upgrade(db, from, _, tx) {
        tx.done.catch(() => {}); // the opening itself reports it
        try {
          for (const migrate of migrations.slice(from)) {
            const more = migrate(db, tx);
            if (more) await more; // awaiting nothing would let the transaction run out
          }
        } catch {
          tx.abort();
        }
      },
      blocked: giveUp,
      blocking(_, __, event) {
        (event.target as IDBDatabase).close();
        onLost();
      },
      terminated: onLost,
    });
    const timer = setTimeout(giveUp, responseTimeout);
    opening.then((db) => givenUp || resolve(db), reject).finally(() => clearTimeout(timer));

    function giveUp() {
      givenUp = true;
      const over = opening.then((db) => db.close());
      reject(new Blocked(over.catch(() => {})));
    }
  });
}

/** True when the database itself is at fault, so that another one may do in its place. */
export function isUnusable(error: unknown): boolean {
  return !isQuota(error) && !(error instanceof Blocked);
}
