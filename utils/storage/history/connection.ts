import { report } from '../../report';
import { Blocked, connect, isUnusable } from './connect';
import type { Migration } from './migrations';
import { reunite } from './reunite';
import type { Database } from './schema';

/**
 * `set-aside`: the database is of a newer version or damaged; it was left untouched, and history goes on
 * in a second one. `unavailable`: the last request came to nothing, for want of room or of IndexedDB.
 */
export type HistoryState = 'ok' | 'set-aside' | 'unavailable';

interface Opened {
  db: Database;
  isSecond: boolean;
}

/** A connection that is opened when needed, opened anew when it was lost, and never throws at its user. */
export function createConnection(name: string, migrations: readonly Migration[]) {
  const second = `${name}-2`;
  let opened: Promise<Opened> | null = null;
  let state: HistoryState = 'unavailable';

  async function open(onLost: () => void): Promise<Opened> {
    let db: Database;
    try {
      db = await connect(name, migrations, onLost);
    } catch (error) {
      if (!isUnusable(error)) throw error;
      report('The history database was set aside', error);
      return { db: await connect(second, migrations, onLost), isSecond: true };
    }
    await reunite(db, second, migrations).catch((error) =>
      report('The second history database could not be taken back', error),
    );
    return { db, isSecond: false };
  }

  function reach(): Promise<Opened> {
    if (opened) return opened;
    const forget = () => {
      if (opened === attempt) opened = null;
    };
    const attempt = open(forget);
    attempt.catch((error) => {
      if (error instanceof Blocked) error.over.then(forget);
      else forget();
    });
    opened = attempt;
    return attempt;
  }

  async function once<T>(work: (db: Database) => Promise<T>): Promise<T> {
    const { db, isSecond } = await reach();
    const value = await work(db);
    state = isSecond ? 'set-aside' : 'ok';
    return value;
  }

  return {
    state: () => state,
    /** The name of the database that is not in use. */
    other: async () => ((await reach()).isSecond ? name : second),
    /** What `work` makes of the database; `fallback` when it fails, which is reported and is the state. */
    async use<T>(fallback: T, work: (db: Database) => Promise<T>): Promise<T> {
      try {
        return await once(work).catch((error: unknown) => {
          // The connection was closed for somebody else's sake; another one will do.
          if (!(error instanceof Error) || error.name !== 'InvalidStateError') throw error;
          opened = null;
          return once(work);
        });
      } catch (error) {
        state = 'unavailable';
        report('History is not available', error);
        return fallback;
      }
    },
    async close(): Promise<void> {
      const closing = opened;
      opened = null;
      (await closing?.catch(() => null))?.db.close();
    },
  };
}
