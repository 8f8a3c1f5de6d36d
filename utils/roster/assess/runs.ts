import type { Host } from '../../hosts/host';
import type { RunKey } from '../model/keys';
import type { Ledger } from '../model/ledger';
import type { Run } from '../model/run';
import { listOnHost } from './host-groups';
import { runOfImport, runOfJob } from './run-of';
import type { LedgerView } from './view';

/** Every job and import of which a start is known, in the shape history keeps; running ones, too. */
export function runsOf(ledger: Ledger, view: LedgerView): Run[] {
  const recordsOf = (key: RunKey) =>
    (view.importsOf.get(key) ?? []).flatMap((each) => ledger.imports[each] ?? []);
  return [
    ...view.jobs.map((job) => runOfJob(job, ledger, recordsOf(job.key))),
    ...view.imports.map((each) => runOfImport(each, ledger)),
  ].filter((run) => run !== null);
}

/**
 * All known runs of a host, newest first: those of history, and those of the ledger (`current`), which win over
 * history. Running ones count: a sync that runs is not missing.
 */
export function allRuns(current: readonly Run[], history: readonly Run[]): Run[] {
  const keys = new Set(current.map(({ key }) => key));
  return [...current, ...history.filter(({ key }) => !keys.has(key))].sort(
    (a, b) => b.startedAt - a.startedAt,
  );
}

/** What was made of the same runs last, by host. */
const known = new WeakMap<
  readonly Run[],
  Map<Host, { history: readonly Run[]; all: readonly Run[] }>
>();

/** The same for any host, of what the ledger knows of all. */
export function runsSeen(
  current: readonly Run[],
  history: (host: Host) => readonly Run[],
): (host: Host) => readonly Run[] {
  const byHost = known.get(current) ?? new Map();
  known.set(current, byHost);
  return (host) => {
    const earlier = history(host);
    const last = byHost.get(host);
    if (last?.history === earlier) return last.all;
    const all = allRuns(listOnHost(current, host), earlier);
    byHost.set(host, { history: earlier, all });
    return all;
  };
}
