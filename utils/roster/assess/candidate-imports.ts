import { latest } from '../ledger/newer';
import { isUnfinished } from '../model/import';
import type { ImportKey } from '../model/keys';
import type { ImportRecord } from '../model/records/import-record';
import type { ServerTime } from '../model/step';
import { MINUTE } from '../time/units';
import { clockSlack, type ImportSpan } from './import-spans';

/** Between the batches of one job nothing is imported for at most so long. */
const between = 30 * MINUTE;

/** Imports of one host that may be those of a job, oldest first. */
export type Candidates = { key: ImportKey; record: ImportRecord }[];

/**
 * The candidates of one origin: a CSV that a teacher uploaded meanwhile is not the job's. The tool runs all its
 * batches as one user, so they are those of the user with about as many imports as the page shows batches
 * (`expected`), or of one data set of that user if that is nearer; without that number, of the user with most.
 */
export function ofOneOrigin(candidates: Candidates, expected: number | null): Candidates {
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

/**
 * Server time, never before its beginning: one that failed by an exception has no end, and was changed last when
 * it failed (app/models/sis_batch.rb). Null while it runs, and where Canvas gives no time at all.
 */
export function importEnd({ reading }: ImportRecord): ServerTime | null {
  if (isUnfinished(reading.state)) return null;
  return latest(reading.createdAt, reading.endedAt ?? reading.updatedAt);
}

/** Those that follow one another; after a long gap a job begins that no page has shown. Oldest first. */
export function untilGap(own: Candidates): Candidates {
  let busyTo = Number.POSITIVE_INFINITY;
  for (const [at, { record }] of own.entries()) {
    const created = record.reading.createdAt ?? 0;
    if (at > 0 && created > busyTo + between) return own.slice(0, at);
    const end = Math.max(created, importEnd(record) ?? Number.POSITIVE_INFINITY);
    busyTo = at > 0 ? Math.max(busyTo, end) : end;
  }
  return own;
}

/** True where one user made the one upload with the other, or just before it. */
function isBefore(first: ImportRecord, next: ImportRecord): boolean {
  const [a, b] = [first.reading, next.reading];
  if (a.runner === null || a.runner !== b.runner) return false;
  const isWith = Math.abs((a.createdAt ?? 0) - (b.createdAt ?? 0)) <= clockSlack;
  return isWith || Math.abs((importEnd(first) ?? 0) - (b.createdAt ?? 0)) <= clockSlack;
}

/**
 * Those that had ended before a job was first seen running, but were made with one that had not: earlier
 * batches of the same job. `free`: imports of no job, oldest first.
 */
export function earlierBatches(
  own: Candidates,
  free: Candidates,
  { from, to }: ImportSpan,
): Candidates {
  const found = [...own];
  for (const each of [...free].reverse()) {
    const created = each.record.reading.createdAt ?? 0;
    const fits = created >= from && created <= to;
    if (fits && found.some(({ record }) => isBefore(each.record, record))) found.unshift(each);
  }
  return found;
}
