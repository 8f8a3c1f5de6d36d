import type { Host } from '../../hosts/host';
import type { RunKey } from '../../roster/model/keys';
import type { Run } from '../../roster/model/run';
import { readRun, setAside } from './refuse';
import type { Database } from './schema';
import { transact } from './transact';

export interface Filter {
  kind?: Run['kind'];
  /** Null: runs whose series is unknown. */
  series?: string | null;
  limit: number;
}

const portion = 200;

/** The index that leads to the wanted runs past the fewest others. */
function wanted(host: Host, { kind, series }: Filter) {
  const within = (...start: string[]) => IDBKeyRange.bound(start, [...start, Infinity]);
  if (typeof series === 'string') return ['series', within(host, series)] as const;
  if (kind) return ['kind', within(host, kind)] as const;
  return ['host', within(host)] as const;
}

/** Runs of a host, newest start first. */
export async function recentRuns(db: Database, host: Host, filter: Filter): Promise<Run[]> {
  const { kind, series, limit } = filter;
  const runs: Run[] = [];
  const bad: RunKey[] = [];
  const [name, range] = wanted(host, filter);
  await transact(db, 'readonly', async (tx) => {
    for await (const cursor of tx.objectStore('runs').index(name).iterate(range, 'prev')) {
      if (runs.length >= limit) break;
      const run = readRun(cursor.value);
      if (!run) bad.push(cursor.primaryKey);
      else if (fits(run)) runs.push(run);
    }
  });
  await setAside(db, bad);
  return runs;

  function fits(run: Run): boolean {
    return (kind ?? run.kind) === run.kind && (series === undefined || series === run.series);
  }
}

/** The next runs by key; `last` is where the page after this one begins, null when this is the last. */
export async function pageAfter(
  db: Database,
  after: RunKey | null,
): Promise<{ runs: Run[]; last: RunKey | null }> {
  const range = after === null ? null : IDBKeyRange.lowerBound(after, true);
  const [keys, rows] = await transact(db, 'readonly', (tx) => {
    const store = tx.objectStore('runs');
    return Promise.all([store.getAllKeys(range, portion), store.getAll(range, portion)]);
  });
  const read = rows.map(readRun);
  await setAside(
    db,
    keys.filter((_, index) => read[index] === null),
  );
  return {
    runs: read.filter((run) => run !== null),
    last: keys.length < portion ? null : (keys.at(-1) ?? null),
  };
}

/** Start of the oldest run (server ms), null for none. */
export async function oldestStart(db: Database): Promise<number | null> {
  const cursor = await transact(db, 'readonly', (tx) => {
    const byStart = tx.objectStore('runs').index('startedAt');
    return byStart.openKeyCursor(IDBKeyRange.upperBound(Infinity));
  });
  return cursor?.key ?? null;
}
