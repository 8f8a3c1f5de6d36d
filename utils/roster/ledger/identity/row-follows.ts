import type { JobRecord } from '../../model/records/job-record';
import type { LocalTime } from '../../model/step';
import { isOver, outcomeOf, outcomeOfStatus, progressOf, startOf } from '../job-facts';
import { stepsOfRow } from '../row-steps';
import type { LooseRow } from './loose-row';
import { isSoonAfter, longest, tolerance } from './row-times';

/** True for the same row, read again. */
export function isSameRow(job: JobRecord, row: LooseRow): boolean {
  return job.row?.updatedAt === row.updatedAt && job.row.status === row.reading.status;
}

/** The earliest time that a row of this job can show (server time); null where no time of the job is known. */
export const lowest = (job: JobRecord) =>
  job.row?.updatedAt ?? startOf(job.timings) ?? job.runningAt;

/** True where the row may be what became of the job, or, in a page left open, what it was before. */
export function follows(job: JobRecord, row: LooseRow, at: LocalTime): boolean {
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
