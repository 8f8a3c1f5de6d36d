import { log } from '../../log';
import { Blocked, connect, isUnusable } from './connect';
import type { Migration } from './migrations';
import { begunAt, candidates } from './names';
import type { Database } from './schema';

/**
 * `set-aside`: a database of a newer version or a damaged one was left untouched, and a new one begun.
 * `unavailable`: the last request came to nothing, for want of room or of IndexedDB.
 */
export type HistoryState = 'ok' | 'set-aside' | 'unavailable';

/** A connection that is opened when needed, reopened when lost, and never throws. */
export function createConnection(name: string, migrations: readonly Migration[]) {
  let opened: Promise<Database> | null = null;
  let state: HistoryState = 'unavailable';
  let setAsideAt: number | null = null;

  /** The first database that can be used; one that cannot is left as it is, and the next one tried. */
  async function open(onLost: () => void): Promise<Database> {
    let fault: unknown;
    for await (const each of candidates(name, Date.now())) {
      try {
        return await connect(each, migrations, onLost);
      } catch (error) {
        if (!isUnusable(error)) throw error;
        log('The history database was set aside', error);
        fault = error;
      }
    }
    throw fault;
  }

  function reach(): Promise<Database> {
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
    const db = await reach();
    const value = await work(db);
    setAsideAt = begunAt(name, db.name);
    state = setAsideAt === null ? 'ok' : 'set-aside';
    return value;
  }

  return {
    state: () => state,
    setAsideAt: () => setAsideAt,
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
        log('History is not available', error);
        return fallback;
      }
    },
    async close(): Promise<void> {
      const closing = opened;
      opened = null;
      (await closing?.catch(() => null))?.close();
    },
  };
}
