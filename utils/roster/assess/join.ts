import { isUnfinished } from '../model/import';
import { importKey } from '../model/keys';
import type { Ledger } from '../model/ledger';
import {
  type Candidates,
  earlierBatches,
  importEnd,
  ofOneOrigin,
  untilGap,
} from './candidate-imports';
import { type ImportSpan, importSpans } from './import-spans';

/** The imports of a job. `likely` is true when the page named none and they were matched by time. */
export interface Joined {
  imports: Candidates;
  likely: boolean;
}

/**
 * Matches the imports of one host to its jobs: by the ids a details page names, else by time and origin.
 * The tool does not say which imports are its own, so the latter is a guess and marked `likely`.
 */
export function joinImports(ledger: Ledger, host: string): Map<string, Joined> {
  const jobs = Object.entries(ledger.jobs).filter(([, job]) => job.host === host);
  const named = new Map<string, string>();
  for (const [key, job] of jobs) {
    for (const id of job.importIds) named.set(importKey(host, id), key);
  }
  const times = importSpans(jobs.filter(([, job]) => job.importIds.length === 0));
  times.sort((a, b) => b.from - a.from || (a.key < b.key ? -1 : 1));
  const records = Object.entries(ledger.imports)
    .map(([key, record]) => ({ key, record, created: record.reading.createdAt }))
    .filter(({ record }) => record.host === host)
    .sort((a, b) => (a.created ?? 0) - (b.created ?? 0) || (a.key < b.key ? -1 : 1));
  const groups = new Map<string, Candidates>();
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
    [...groups].map(([owner, imports]) => {
      const likely = !imports.some(({ key }) => named.has(key));
      const expected = ledger.jobs[owner]?.batchCount ?? null;
      return [owner, { imports: likely ? ofOneOrigin(imports, expected) : imports, likely }];
    }),
  );
}
