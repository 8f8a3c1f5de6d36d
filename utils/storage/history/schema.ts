import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { Host } from '../../hosts/host';
import type { RunKey } from '../../roster/model/keys';

/** A stored row that the schema of runs refuses: set aside as it was, never shown or exported. */
export interface Refused {
  /** Local ms. */
  at: number;
  reason: string;
  raw: unknown;
}

export interface HistorySchema extends DBSchema {
  /** What is read back may be of another version or damaged: it is a `Run` only after validation. */
  runs: {
    key: RunKey;
    value: unknown;
    indexes: {
      startedAt: number;
      host: [Host, number];
      kind: [Host, string, number];
      series: [Host, string, number];
    };
  };
  refused: { key: number; value: Refused };
}

export type Store = keyof HistorySchema & ('runs' | 'refused');
export type Database = IDBPDatabase<HistorySchema>;
export type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<
  HistorySchema,
  Store[],
  Mode
>;

export const stores: Store[] = ['runs', 'refused'];
export const indexes = ['startedAt', 'host', 'kind', 'series'] as const;
