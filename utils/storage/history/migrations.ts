import type { Database, Transaction } from './schema';

/**
 * Brings a database from one version to the next. It may await requests of `tx` and nothing else;
 * when it throws, the database stays as it was.
 */
export type Migration = (db: Database, tx: Transaction<'versionchange'>) => void | Promise<void>;

/** The first makes version 1 of nothing, each further one the next version. Never edited, only added to. */
export const migrations: readonly Migration[] = [
  // 1, November 2026
  (db) => {
    const runs = db.createObjectStore('runs', { keyPath: 'key' });
    runs.createIndex('startedAt', 'startedAt');
    runs.createIndex('host', ['host', 'startedAt']);
    runs.createIndex('kind', ['host', 'kind', 'startedAt']);
    db.createObjectStore('refused', { autoIncrement: true });
  },
  // 2, November 2026: estimates ask for the runs of one series, a few among thousands
  (_, tx) => {
    tx.objectStore('runs').createIndex('series', ['host', 'series', 'startedAt']);
  },
];
