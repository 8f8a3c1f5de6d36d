import type { JobId, JobKey } from '../../model/keys';
import type { ListReading, RowReading } from '../../model/reading';
import type { ServerTime } from '../../model/step';
import { markOf, type Outcome, outcomeOfStatus } from '../job-facts';

/** A row by which a job can be distinguished from others: it has a time and a status of its own. */
export interface LooseRow {
  place: number;
  id: JobId | null;
  updatedAt: ServerTime;
  outcome: Outcome;
  reading: RowReading;
  /** As kept of a job. */
  series: string | null;
  type: string | null;
}

/** Null for a row without a time, or with neither a status nor an id. */
export function looseRow(reading: RowReading, place: number): LooseRow | null {
  const { jobId: id, updatedAt, status } = reading;
  const outcome = outcomeOfStatus(status);
  if (updatedAt === null || (outcome === 'unknown' && id === null)) return null;
  const kind = { series: markOf(reading.sisType), type: markOf(reading.type) };
  return { place, id, updatedAt, outcome, reading, ...kind };
}

/** Rows without the key of a job that have a time, and a status or an id of their own. */
export function looseRows({ rows }: ListReading, keys: readonly (JobKey | null)[]): LooseRow[] {
  return rows.flatMap((reading, place) => (keys[place] ? [] : (looseRow(reading, place) ?? [])));
}

/** What distinguishes one row of a page from the others; two that are alike are nobody's. */
const lookOf = ({ updatedAt, reading }: LooseRow) =>
  JSON.stringify([reading.type, reading.sisType, updatedAt, reading.status, reading.stage]);

/** Rows without an id that look like another row: nobody can tell whose they are. */
export function twins(rows: readonly LooseRow[]): LooseRow[] {
  const looks = new Map<string, number>();
  for (const row of rows) looks.set(lookOf(row), (looks.get(lookOf(row)) ?? 0) + 1);
  return rows.filter((row) => row.id === null && (looks.get(lookOf(row)) ?? 0) > 1);
}
