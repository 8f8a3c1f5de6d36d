import type { JobKey } from '../model/keys';
import type { JobRecord } from '../model/records/job-record';
import type { ServerTime } from '../model/step';
import { stepNames } from '../model/step-names';
import { DAY, MINUTE } from '../time/units';

/** Canvas stamps an import a little before or after the page stamps its step. */
export const clockSlack = 2 * MINUTE;
/** A job of which only the end is known: its imports began at most this long before. */
const reach = 6 * 60 * MINUTE;

/** A page is behind Canvas by at most so much: imports may have begun while it shows a step before them. */
const lag = 10 * MINUTE;

/** No job runs longer than this. */
const longest = DAY;

/** When the imports of a job can have been created (server time). */
export interface ImportSpan {
  key: JobKey;
  from: ServerTime;
  to: ServerTime;
  /** When set, imports that had ended before this are none of the job's. */
  alive: ServerTime | null;
  /** True where the end of the job is unknown. */
  isOpen: boolean;
}

/** When the job ended, as far as known: the time of a row counts only if the row says that it ended. */
function endOf(job: JobRecord): ServerTime | null {
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
 * True where a job was seen running, but it is unknown since when: neither a timing table, nor a step
 * before its imports that was seen unfinished.
 */
function isVague(job: JobRecord): boolean {
  const isDated = stepNames.some((step) => job.timings[step].startedAt !== null);
  return job.runningAt !== null && !isDated && job.unimportedAt === null;
}

/** When each job's imports can have been created: jobs run one at a time, so spans are cut at the next. */
export function importSpans(jobs: [JobKey, JobRecord][]): ImportSpan[] {
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
    const start = exact ? from - clockSlack : Math.max(from, before);
    before = to;
    // What was there before is another job's, however early the times of the page say that this one began.
    const first = Math.max(start, (job.unimportedAt ?? 0) - lag);
    return neverImported(job) ? [] : [{ ...span, key, from: first, to: to + clockSlack }];
  });
}
