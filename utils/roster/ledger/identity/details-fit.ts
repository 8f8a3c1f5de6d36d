import type { DetailsReading } from '../../model/reading';
import type { JobRecord } from '../../model/records/job-record';
import type { LocalTime } from '../../model/step';
import { stepNames } from '../../model/step-names';
import {
  isOver,
  outcomeOf,
  outcomeOfDetails,
  outcomeOfStatus,
  progressOf,
  startOf,
} from '../job-facts';
import type { Known } from './row-assignment';
import { continuous, isSoonAfter, longest, tolerance } from './row-times';

/** By the starts that both have of the same step: true, false, or null where they have none in common. */
export function sameStart(job: JobRecord, { timings }: DetailsReading): boolean | null {
  const pairs = stepNames.flatMap((step) => {
    const [a, b] = [job.timings[step].startedAt, timings[step].startedAt];
    return a === null || b === null ? [] : [Math.abs(a - b)];
  });
  return pairs.length === 0 ? null : pairs.every((gap) => gap < tolerance);
}

/** True where a page that says this may be of a job of which that is known. */
export function fitsState(job: JobRecord, details: DetailsReading): boolean {
  const [known, shown] = [outcomeOf(job), outcomeOfDetails(details)];
  if (shown === 'unknown' || known === 'unknown') return true;
  if (isOver(known)) return shown === known || (shown === 'open' && details.at <= job.at);
  const [before, now] = [progressOf(job.detailSteps), progressOf(details.steps)];
  return details.at < job.at || before === null || now === null || now >= before;
}

/** True where the time of the job's row is one that a job of this start can have. */
export function fitsRow(job: JobRecord, start: number, end: number | null): boolean {
  const updatedAt = job.row?.updatedAt ?? null;
  if (updatedAt === null) return false;
  const since = updatedAt - start;
  // After a failure other batches may run on, so that only the end of a good job is that of its row.
  const isGood = outcomeOfStatus(job.row?.status ?? 'unknown') === 'good';
  const fitsEnd = !isGood || end === null || isSoonAfter(updatedAt, end);
  return since >= -tolerance && since <= longest && fitsEnd;
}

/** True for a job that ran when it was last read, minutes ago. */
export const isFollowed = (job: JobRecord, at: LocalTime) =>
  !isOver(outcomeOf(job)) && Math.abs(at - job.at) <= continuous;

/** The same page, read again within minutes. */
export function isSamePage(job: JobRecord, { name, steps, at }: DetailsReading): boolean {
  const same = stepNames.every((step) => {
    const fact = job.detailSteps[step];
    return (
      (fact?.state ?? 'unknown') === steps[step].state &&
      (fact?.percent ?? null) === steps[step].percent
    );
  });
  const isShown = stepNames.some((step) => job.detailSteps[step] !== null);
  return isShown && same && job.name === name && Math.abs(at - job.at) <= continuous;
}

/** True where no row contradicts that a job seen running, or begun, then and then began at `start`. */
export function fitsSight(job: JobRecord, start: number): boolean {
  if (job.row !== null) return false;
  const began = startOf(job.timings);
  if (began !== null) return began <= start + tolerance;
  return job.runningAt === null || job.runningAt >= start - tolerance;
}

/** True where the last page that was read showed this job's details: it is most likely there still. */
export function isLastShown(job: JobRecord, known: Known[]): boolean {
  const newest = Math.max(...known.map(([, { at }]) => at));
  return job.at === newest && stepNames.some((step) => job.detailSteps[step]?.at === newest);
}
