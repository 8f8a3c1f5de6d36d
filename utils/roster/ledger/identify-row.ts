import { digest } from '../model/digest';
import { jobKey, unnamedKey } from '../model/keys';
import type { JobRecord } from '../model/ledger';
import type { ListReading, RowReading } from '../model/reading';
import { MINUTE } from '../time/units';
import {
  agree,
  isOver,
  markOf,
  type Outcome,
  outcomeOf,
  outcomeOfStatus,
  progressOf,
  startOf,
} from './job-facts';
import { stepsOfRow } from './row-steps';

/** One page tells seconds, the other does not. */
export const tolerance = MINUTE;
/** So soon after it was seen running, no second job can have come and gone. */
export const continuous = 15 * MINUTE;
/** No job runs longer than this. */
export const longest = 24 * 60 * MINUTE;

/** True where a row may have this time for an end that the page learned of minutes later. */
export function isSoonAfter(updatedAt: number, end: number): boolean {
  return updatedAt >= end - 2 * tolerance && updatedAt <= end + continuous;
}

/** A job of the host with its key. */
export type Known = [key: string, job: JobRecord];

/** A row by which a job can be distinguished from others: it has a time and a status of its own. */
interface Row {
  place: number;
  id: string | null;
  updatedAt: number;
  outcome: Outcome;
  reading: RowReading;
  /** As kept of a job. */
  series: string | null;
  type: string | null;
}

const sameKind = (job: JobRecord, { series, type }: Row) =>
  agree(job.series, series) && agree(job.type, type);

const fitsId = (job: JobRecord, { id }: Row) => agree(job.id, id);

/** The same row, read again. */
function isSame(job: JobRecord, row: Row): boolean {
  return job.row?.updatedAt === row.updatedAt && job.row.status === row.reading.status;
}

/** What a row must not be older than to be this job's; null where no time is known of it. */
const lowest = (job: JobRecord) => job.row?.updatedAt ?? startOf(job.timings) ?? job.runningAt;

/** True where the row may be what became of the job, or, in a page left open, what it was before. */
function follows(job: JobRecord, row: Row, at: number): boolean {
  const outcome = outcomeOf(job);
  const low = lowest(job);
  if (low === null) return false;
  if (!isOver(outcome)) {
    const steps = stepsOfRow(row.reading);
    const [before, now] = [progressOf(job.rowSteps), progressOf(steps)];
    const isBack = row.outcome === 'open' && before !== null && now !== null && now < before;
    const since = row.updatedAt - low;
    return !isBack && since >= -tolerance && since <= longest;
  }
  if (!isOver(outcomeOfStatus(job.row?.status ?? 'unknown'))) {
    if (row.outcome !== outcome) return row.outcome === 'open' && at <= job.at;
    const end = job.timings.import.endedAt;
    if (end !== null && outcome === 'good') return isSoonAfter(row.updatedAt, end);
    return row.updatedAt >= low - tolerance && row.updatedAt - low <= longest;
  }
  const isPast = row.outcome === 'open' && at <= job.at;
  const since = job.from ?? job.runningAt ?? low - longest;
  return isPast && row.updatedAt <= low && row.updatedAt >= since - tolerance;
}

/** What tells one row of a page from the others; two that are alike are nobody's. */
const lookOf = ({ updatedAt, reading }: Row) =>
  JSON.stringify([reading.type, reading.sisType, updatedAt, reading.status, reading.stage]);

/** Which rows of a list are which jobs, as far as it is decided. */
class Assignment {
  readonly keys: (string | null)[];
  /** Rows that could be several jobs'. */
  readonly undecided: Set<Row>;
  readonly #taken: Set<string | null>;
  readonly #known: readonly Known[];

  constructor(keys: (string | null)[], known: readonly Known[], undecided: Iterable<Row>) {
    this.keys = keys;
    this.undecided = new Set(undecided);
    this.#taken = new Set(keys);
    this.#known = known;
  }

  take(row: Row, key: string): void {
    this.keys[row.place] = key;
    this.#taken.add(key);
  }

  isOpen = (row: Row): boolean => this.keys[row.place] === null && !this.undecided.has(row);

  /** Jobs that no row has yet and that this one does not contradict. */
  candidates(row: Row): Known[] {
    return this.#known.filter(
      ([key, job]) => !this.#taken.has(key) && fitsId(job, row) && sameKind(job, row),
    );
  }
}

/** Rows without the key of a job that have a time, and a status or an id of their own. */
function looseRows({ rows }: ListReading, keys: readonly (string | null)[]): Row[] {
  return rows.flatMap((reading, place): Row[] => {
    const { jobId: id, updatedAt, status } = reading;
    const outcome = outcomeOfStatus(status);
    if (keys[place] || updatedAt === null || (outcome === 'unknown' && id === null)) return [];
    const kind = { series: markOf(reading.sisType), type: markOf(reading.type) };
    return [{ place, id, updatedAt, outcome, reading, ...kind }];
  });
}

/** Rows without an id that look like another one: they are nobody's. */
function twins(rows: readonly Row[]): Row[] {
  const looks = new Map<string, number>();
  for (const row of rows) looks.set(lookOf(row), (looks.get(lookOf(row)) ?? 0) + 1);
  return rows.filter((row) => row.id === null && (looks.get(lookOf(row)) ?? 0) > 1);
}

/** First pass: rows that were read before and have not changed. */
function assignUnchanged(rows: readonly Row[], assignment: Assignment): void {
  for (const row of rows.filter(assignment.isOpen)) {
    const same = assignment.candidates(row).filter(([, job]) => isSame(job, row));
    const [first] = same;
    if (same.length > 1) assignment.undecided.add(row);
    else if (first) assignment.take(row, first[0]);
  }
}

/** Second pass, oldest row first: what may have become of a job, where nothing between can be missing. */
function assignFollowing(rows: readonly Row[], list: ListReading, assignment: Assignment): void {
  const { at } = list;
  const oldest = Math.min(...list.rows.map(({ updatedAt }) => updatedAt ?? Infinity));
  const isCovered = (job: JobRecord) =>
    Math.abs(at - job.at) <= continuous || oldest < (lowest(job) ?? 0);
  const inOrder = rows.filter(assignment.isOpen).sort((a, b) => a.updatedAt - b.updatedAt);
  for (const row of inOrder) {
    const [first, second] = assignment
      .candidates(row)
      .filter(([, job]) => follows(job, row, at) && isCovered(job))
      .sort(([, a], [, b]) => (lowest(b) ?? 0) - (lowest(a) ?? 0));
    if (!first) continue;
    const [key, job] = first;
    // The details page of a sync does not tell its type: of rows of several types it may be any.
    const isOfAnyKind = job.series === null && job.type === null;
    const others = inOrder.filter(
      (other) =>
        other !== row &&
        assignment.isOpen(other) &&
        other.series !== row.series &&
        follows(job, other, at),
    );
    if (second && lowest(job) === lowest(second[1])) assignment.undecided.add(row);
    else if (isOfAnyKind && others.length > 0)
      for (const each of [row, ...others]) assignment.undecided.add(each);
    else assignment.take(row, key);
  }
}

/** The key of a job first seen in this row. */
function newKey(host: string, { updatedAt, outcome, reading: { type, sisType } }: Row): string {
  const look = JSON.stringify(['row', type, sisType, updatedAt, isOver(outcome)]);
  return unnamedKey(host, digest(look));
}

/**
 * The key of the job of each row, by its id or else by its kind and times; null for a row that could be
 * several jobs', or that no job can be known by. `at`: of the reading (local clock).
 */
export function identifyRows(host: string, known: Known[], list: ListReading): (string | null)[] {
  const byId = new Map(known.flatMap(([key, { id }]) => (id === null ? [] : [[id, key]])));
  const keys = list.rows.map(({ jobId }) => (jobId === null ? null : (byId.get(jobId) ?? null)));
  const loose = looseRows(list, keys);
  const assignment = new Assignment(keys, known, twins(loose));
  assignUnchanged(loose, assignment);
  assignFollowing(loose, list, assignment);
  return list.rows.map(({ jobId }, place) => {
    const decided = assignment.keys[place];
    if (decided) return decided;
    if (jobId !== null) return jobKey(host, jobId);
    const row = loose.find((each) => each.place === place);
    if (!row || assignment.undecided.has(row)) return null;
    const key = newKey(host, row);
    return known.some(([other]) => other === key) ? null : key;
  });
}
