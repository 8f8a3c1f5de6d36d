import type { Host } from '../../hosts/host';
import { isSame } from '../../same';
import { isUnfinished } from '../model/import';
import { type ImportId, type ImportKey, importKey, type JobKey } from '../model/keys';
import type { Ledger } from '../model/ledger';
import {
  type Candidates,
  earlierBatches,
  importEnd,
  ofOneOrigin,
  untilGap,
} from './candidate-imports';
import { recordsOnHost } from './host-groups';
import { type ImportSpan, importSpans } from './import-spans';

/** The imports of a job. `likely` is true when the page named none and they were matched by time. */
export interface Joined {
  imports: Candidates;
  likely: boolean;
}

/** What decides, beside the imports, which are whose: when imports of each job can be, and what its page said. */
interface Grounds {
  times: ImportSpan[];
  jobs: readonly (readonly [
    key: JobKey,
    importIds: readonly ImportId[],
    batchCount: number | null,
  ])[];
}

/** How imports were matched last, by host. */
const known = new WeakMap<
  Ledger['imports'],
  Map<Host, { grounds: Grounds; joined: Map<JobKey, Joined> }>
>();

/**
 * Matches the imports of one host to its jobs: by the ids that a details page shows, else by time and origin.
 * The tool does not say which imports are its own, so the latter is a guess and marked `likely`. The result is
 * remembered: another reading of a page seldom changes it.
 */
export function joinImports(ledger: Ledger, host: Host): Map<JobKey, Joined> {
  const jobs = recordsOnHost(ledger.jobs, host);
  const grounds = {
    times: importSpans(jobs.filter(([, job]) => job.importIds.length === 0)),
    jobs: jobs.map(([key, job]) => [key, job.importIds, job.batchCount] as const),
  };
  const byHost = known.get(ledger.imports) ?? new Map();
  known.set(ledger.imports, byHost);
  const last = byHost.get(host);
  if (last && isSame(last.grounds, grounds)) return last.joined;
  const joined = joinBy(grounds, ledger.imports, host);
  byHost.set(host, { grounds, joined });
  return joined;
}

function joinBy({ times: spans, jobs }: Grounds, imports: Ledger['imports'], host: Host) {
  const named = new Map<ImportKey, JobKey>();
  for (const [key, ids] of jobs) for (const id of ids) named.set(importKey(host, id), key);
  const counts = new Map(jobs.map(([key, , count]) => [key, count]));
  const times = [...spans];
  times.sort((a, b) => b.from - a.from || (a.key < b.key ? -1 : 1));
  const records = recordsOnHost(imports, host)
    .map(([key, record]) => ({ key, record, created: record.reading.createdAt }))
    .sort((a, b) => (a.created ?? 0) - (b.created ?? 0) || (a.key < b.key ? -1 : 1));
  const groups = new Map<JobKey, Candidates>();
  const free: Candidates = [];
  for (const { key, record, created } of records) {
    // An import that a person aborted has no end.
    const isOpen = isUnfinished(record.reading.state);
    const ended = isOpen ? Number.POSITIVE_INFINITY : (importEnd(record) ?? 0);
    const fits = ({ from, to, alive }: ImportSpan) =>
      created !== null && from <= created && created <= to && ended >= (alive ?? 0);
    const owner = named.get(key) ?? times.find(fits)?.key;
    if (owner === undefined) free.push({ key, record });
    else groups.set(owner, [...(groups.get(owner) ?? []), { key, record }]);
  }
  for (const span of times) {
    const all = groups.get(span.key);
    if (!all) continue;
    const own = span.isOpen ? untilGap(all) : all;
    groups.set(span.key, span.alive === null ? own : earlierBatches(own, free, span));
  }
  return new Map(
    [...groups].map(([owner, imports]): [JobKey, Joined] => {
      const likely = !imports.some(({ key }) => named.has(key));
      const expected = counts.get(owner) ?? null;
      return [owner, { imports: likely ? ofOneOrigin(imports, expected) : imports, likely }];
    }),
  );
}
