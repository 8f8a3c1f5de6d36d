import { isUnfinished } from '../model/import';
import { importKey } from '../model/keys';
import type { ImportRecord, JobRecord, Ledger } from '../model/ledger';
import { stepNames } from '../model/step-names';
import { MINUTE } from '../time/units';

/** Canvas stamps an import a little before or after the page stamps its step. */
const slack = 2 * MINUTE;
/** A job of which only the end is known: its imports began at most this long before. */
const reach = 6 * 60 * MINUTE;

/** A page tells up to so much later than Canvas: imports may have begun while it shows a step before them. */
const lag = 10 * MINUTE;

/** No job runs longer than this. */
const longest = 24 * 60 * MINUTE;

/** Between the batches of one job nothing is imported for at most so long. */
const between = 30 * MINUTE;

/** The imports of a job. `likely` is true when the page named none and they were matched by time. */
export interface Joined {
  imports: { key: string; record: ImportRecord }[];
  likely: boolean;
}

interface Span {
  key: string;
  from: number;
  to: number;
  /** When set, imports that had ended before this are none of the job's. */
  alive: number | null;
  /** True where nothing tells when the job ended. */
  isOpen: boolean;
}

/** When the job ended, as far as known: the time of a row counts only if the row says that it ended. */
function endOf(job: JobRecord): number | null {
  const status = job.row?.status ?? 'unknown';
  const rowEnd = status === 'in-progress' || status === 'unknown' ? null : job.row?.updatedAt;
  const last = job.detailSteps.import?.state;
  const stepEnd = last === 'complete' || last === 'failed' ? job.timings.import.endedAt : null;
  return stepEnd ?? rowEnd ?? null;
}

/** A job that ended before its imports began has none, however near in time others are. */
function neverImported(job: JobRecord): boolean {
  const failedEarly = (steps: JobRecord['rowSteps']) =>
    steps.extract?.state === 'failed' || steps.conversion?.state === 'failed';
  return failedEarly(job.rowSteps) || failedEarly(job.detailSteps);
}

/**
 * True where a job was seen running, but nothing tells since when: neither a timing table, nor a step
 * before its imports that was seen unfinished.
 */
function isVague(job: JobRecord): boolean {
  const isDated = stepNames.some((step) => job.timings[step].startedAt !== null);
  return job.runningAt !== null && !isDated && job.unimportedAt === null;
}

/** When each job's imports can have been created: jobs run one at a time, so spans are cut at the next. */
function spans(jobs: [string, JobRecord][]): Span[] {
  const known = jobs.flatMap(([key, job]) => {
    const end = endOf(job);
    const since = job.from ?? job.runningAt ?? (end === null ? null : end - reach);
    if (since === null) return [];
    const alive = isVague(job) ? since : null;
    const from = alive === null ? since : since - reach;
    const exact = alive === null && (job.from ?? job.runningAt) !== null;
    return [{ key, from, exact, to: end ?? since + longest, alive, isOpen: end === null, job }];
  });
  known.sort((a, b) => a.to - b.to || a.from - b.from || (a.key < b.key ? -1 : 1));
  let before = 0;
  return known.flatMap(({ key, from, exact, to, job, ...span }) => {
    const start = exact ? from - slack : Math.max(from, before);
    before = to;
    // What was there before is another job's, however early the times of the page say that this one began.
    const first = Math.max(start, (job.unimportedAt ?? 0) - lag);
    return neverImported(job) ? [] : [{ ...span, key, from: first, to: to + slack }];
  });
}

type Candidates = Joined['imports'];

/**
 * Of the imports that fit in time, those of one origin: a teacher's CSV uploaded meanwhile is none of the
 * job's. The tool runs all its batches as one user, so the user with the count nearest to what the page
 * shows has it, or one data set of that user's if that is nearer; without such a count the one who ran most.
 */
function ofOneOrigin(candidates: Candidates, expected: number | null): Candidates {
  const origins = new Map<string, Candidates>();
  for (const candidate of candidates) {
    const { runner, dataSet } = candidate.record.reading;
    for (const origin of [`${runner}`, `${runner} ${dataSet}`]) {
      origins.set(origin, [...(origins.get(origin) ?? []), candidate]);
    }
  }
  const distance = ({ length }: Candidates) =>
    expected === null ? -length : Math.abs(length - expected);
  return (
    [...origins]
      .sort(
        ([a, x], [b, y]) => distance(x) - distance(y) || y.length - x.length || (a < b ? -1 : 1),
      )
      .map(([, group]) => group)[0] ?? []
  );
}

const endedAt = ({ reading }: ImportRecord) =>
  isUnfinished(reading.state) ? null : (reading.endedAt ?? reading.updatedAt);

/** Those that follow one another; after a long gap a job begins that no page has shown. Oldest first. */
function untilGap(own: Candidates): Candidates {
  let busyTo = Number.POSITIVE_INFINITY;
  for (const [at, { record }] of own.entries()) {
    const created = record.reading.createdAt ?? 0;
    if (at > 0 && created > busyTo + between) return own.slice(0, at);
    const end = Math.max(created, endedAt(record) ?? Number.POSITIVE_INFINITY);
    busyTo = at > 0 ? Math.max(busyTo, end) : end;
  }
  return own;
}

/** True where one user made the one upload with the other, or just before it. */
function isBefore(first: ImportRecord, next: ImportRecord): boolean {
  const [a, b] = [first.reading, next.reading];
  if (a.runner === null || a.runner !== b.runner) return false;
  const isWith = Math.abs((a.createdAt ?? 0) - (b.createdAt ?? 0)) <= slack;
  return isWith || Math.abs((endedAt(first) ?? 0) - (b.createdAt ?? 0)) <= slack;
}

/**
 * Those that had ended before a job was first seen running, but were made with one that had not: earlier
 * batches of the same job. `free`: imports of no job, oldest first.
 */
function earlierBatches(own: Candidates, free: Candidates, { from, to }: Span): Candidates {
  const found = [...own];
  for (const each of [...free].reverse()) {
    const created = each.record.reading.createdAt ?? 0;
    const fits = created >= from && created <= to;
    if (fits && found.some(({ record }) => isBefore(each.record, record))) found.unshift(each);
  }
  return found;
}

/**
 * Matches the imports of one host to its jobs: by the ids a details page names, else by time and origin.
 * The tool tells nobody which imports are its own, so the latter is a guess and marked `likely`.
 */
export function joinImports(ledger: Ledger, host: string): Map<string, Joined> {
  const jobs = Object.entries(ledger.jobs).filter(([, job]) => job.host === host);
  const named = new Map<string, string>();
  for (const [key, job] of jobs) {
    for (const id of job.importIds) named.set(importKey(host, id), key);
  }
  const times = spans(jobs.filter(([, job]) => job.importIds.length === 0));
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
    const ended = isOpen ? Number.POSITIVE_INFINITY : (endedAt(record) ?? 0);
    const fits = ({ from, to, alive }: Span) =>
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
