import type { Host } from '../../../hosts/host';
import { digest } from '../../model/digest';
import { type JobKey, jobKey, unnamedKey } from '../../model/keys';
import type { ListReading } from '../../model/reading';
import type { JobRecord } from '../../model/records/job-record';
import { isOver } from '../job-facts';
import { type LooseRow, looseRows, twins } from './loose-row';
import { type Known, RowAssignment } from './row-assignment';
import { follows, isSameRow, lowest } from './row-follows';
import { continuous } from './row-times';

/** Of a longer list, a page shows no fewer rows than these. */
const fewest = 5;

/** First pass: rows that were read before and have not changed. */
function assignUnchanged(rows: readonly LooseRow[], assignment: RowAssignment): void {
  for (const row of rows.filter(assignment.isOpen)) {
    const same = assignment.candidates(row).filter(([, job]) => isSameRow(job, row));
    const [first] = same;
    if (same.length > 1) assignment.undecided.add(row);
    else if (first) assignment.take(row, first[0]);
  }
}

/** Second pass, oldest row first: what may have become of a job, where nothing between can be missing. */
function assignFollowing(
  rows: readonly LooseRow[],
  list: ListReading,
  assignment: RowAssignment,
): void {
  const { at } = list;
  const oldest = Math.min(...list.rows.map(({ updatedAt }) => updatedAt ?? Infinity));
  const isWhole = list.rows.length < fewest;
  const isCovered = (job: JobRecord, row: LooseRow) => {
    const low = lowest(job) ?? 0;
    const isSoon = Math.abs(at - job.at) <= continuous || row.updatedAt - low <= continuous;
    return isSoon || isWhole || oldest < low;
  };
  const inOrder = rows.filter(assignment.isOpen).sort((a, b) => a.updatedAt - b.updatedAt);
  for (const row of inOrder) {
    const [first, second] = assignment
      .candidates(row)
      .filter(([, job]) => follows(job, row, at) && isCovered(job, row))
      .sort(([, a], [, b]) => (lowest(b) ?? 0) - (lowest(a) ?? 0));
    if (!first) continue;
    const [key, job] = first;
    // The details page of a sync does not show its type: of rows of several types it may be any.
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
function newKey(host: Host, { updatedAt, outcome, reading: { type, sisType } }: LooseRow): JobKey {
  const look = JSON.stringify(['row', type, sisType, updatedAt, isOver(outcome)]);
  return unnamedKey(host, digest(look));
}

/**
 * The key of the job of each row, by its id or else by its kind and times; null for a row that could be
 * several jobs', or that no job can be known by. `at`: of the reading (local clock).
 */
export function identifyRows(host: Host, known: Known[], list: ListReading): (JobKey | null)[] {
  const byId = new Map(known.flatMap(([key, { id }]) => (id === null ? [] : [[id, key]])));
  const keys = list.rows.map(({ jobId }) => (jobId === null ? null : (byId.get(jobId) ?? null)));
  const loose = looseRows(list, keys);
  const assignment = new RowAssignment(keys, known, twins(loose));
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
