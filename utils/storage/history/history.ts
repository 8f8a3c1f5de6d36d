import type { Host } from '../../hosts/host';
import { log } from '../../log';
import type { RunKey } from '../../roster/model/keys';
import { Run } from '../../roster/model/run';
import { deleteOthers, emptyRuns } from './clear';
import { createConnection, type HistoryState } from './connection';
import { keepRuns } from './keep';
import { type Migration, migrations as ours } from './migrations';
import { type Filter, oldestStart, pageAfter, recentRuns } from './read';
import { renewSeries } from './renew-series';
import { trimRuns } from './trim';

/** The runs of a year. Nothing here throws: what cannot be done is answered empty, and `state` says so. */
export interface History {
  /** How the last request went. */
  state(): HistoryState;
  /** The day a database was set aside (local ms); null where the first one is in use. */
  setAsideAt(): number | null;
  /** Merges runs in; a run that ended is never undone by an earlier reading of it. Answers the state. */
  keep(runs: readonly Run[]): Promise<HistoryState>;
  /** Runs of one Canvas host, newest start first. */
  recent(host: Host, filter: Filter): Promise<Run[]>;
  /** All runs by key, read in portions; ends early when `state` turns `unavailable`. */
  all(): AsyncIterable<Run>;
  /** Removes what started before `olderThan` (server ms), and what was set aside before it. */
  trim(olderThan: number): Promise<void>;
  /** Replaces the series of imports by new ones, and drops others; false when it could not be done. */
  renewSeries(fresh: ReadonlyMap<string, string>): Promise<boolean>;
  /** Removes everything, databases that were set aside too. */
  clear(): Promise<void>;
  count(): Promise<number>;
  /** Start of the oldest run, null for none. */
  oldest(): Promise<number | null>;
  /** How many stored rows were no runs and lie aside. */
  refused(): Promise<number>;
}

/** Opens the history of this browser; resolves after the first attempt to connect, when `state` is known. */
export async function openHistory(
  name = 'rosterscope',
  migrations: readonly Migration[] = ours,
): Promise<History> {
  const { use, state, setAsideAt, close } = createConnection(name, migrations);

  async function* all(): AsyncIterable<Run> {
    for (let after: RunKey | null = null; ; ) {
      const page = await use(null, (db) => pageAfter(db, after));
      if (!page) return;
      yield* page.runs;
      if (page.last === null) return;
      after = page.last;
    }
  }

  await use(null, async () => null);
  return {
    state,
    setAsideAt,
    async keep(runs) {
      // Only what the schema names is stored; a run it refuses may hold anything, and is not stored at all.
      const valid = runs.flatMap((run) => Run.safeParse(run).data ?? []);
      if (valid.length < runs.length) log('A run of another shape was not kept in history');
      await use(undefined, (db) => keepRuns(db, valid));
      return state();
    },
    recent: (host, filter) => use([], (db) => recentRuns(db, host, filter)),
    all,
    async trim(olderThan) {
      const unread = await use(false, (db) => trimRuns(db, olderThan));
      if (unread) for await (const _ of all()); // reading sets aside what is no run
    },
    renewSeries: (fresh) => use(false, (db) => renewSeries(db, fresh)),
    async clear() {
      const isEmpty = await use(false, async (db) => {
        await emptyRuns(db);
        await deleteOthers(db, name);
        return true;
      });
      if (!isEmpty) return;
      await close(); // the first one is free now, and comes back into use
      await use(undefined, (db) => deleteOthers(db, name));
    },
    count: () => use(0, (db) => db.count('runs')),
    oldest: () => use(null, oldestStart),
    refused: () => use(0, (db) => db.count('refused')),
  };
}
