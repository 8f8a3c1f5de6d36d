import type { JobStatus } from '../utils/roster/reading';
import type { AccountView, JobView } from '../utils/roster/snapshot';
import { stepOrder } from './step-order';
import { type Clocks, elapsed, wholePercent } from './step-text';
import { ago, clock, duration } from './time';
import * as words from './words';

/** The look of a job's status, in the tones of the steps. */
export const statusTone: Record<JobStatus, string> = {
  'in-progress': 'running',
  completed: 'complete',
  warning: 'warning',
  failed: 'failed',
  unknown: 'unknown',
};

export function clocksOf(account: AccountView | null, now: number): Clocks {
  return { now, skew: account?.skew ?? 0 };
}

/** True when the page or Canvas says that the job failed. */
export function hasFailed(job: JobView): boolean {
  return job.failedStep !== null || job.status === 'failed';
}

/** "Roster Extract failed at 37%". */
export function failureText(job: JobView): string {
  if (job.failedStep === null) return words.jobFailed;
  return words.stepFailed(words.steps[job.failedStep], wholePercent(job.steps[job.failedStep]));
}

/** How long a run takes or took: "4 min 10 s"; empty when unknown. */
export function runTime(job: JobView, clocks: Clocks): string {
  const ms = elapsed(job, job.status === 'in-progress', clocks);
  return ms === null ? '' : duration(ms);
}

/** How long ago a job ended; by its last reading where no source gave an end. */
export function endedAgo(job: JobView, { now, skew }: Clocks): string {
  return ago(job.endedAt === null ? now - job.asOf : now + skew - job.endedAt);
}

/** How the job as a whole stands, in a sentence. */
export function jobText(job: JobView, clocks: Clocks): string {
  const time = runTime(job, clocks);
  const at = (instant: number) => clock(instant, clocks.now + clocks.skew);
  if (job.status === 'in-progress') {
    return job.startedAt === null ? words.running : words.runningFor(time, at(job.startedAt));
  }
  if (job.status !== 'unknown') {
    return words.ended(job.status, job.endedAt === null ? '' : at(job.endedAt), time);
  }
  const waits = stepOrder.every((name) => job.steps[name].state === 'waiting');
  return waits ? words.jobWaiting : words.jobNotKnown;
}

/** What stands between us and Canvas, and since when nothing new is known. */
export function problemText(account: AccountView, now: number): string | null {
  if (account.problem === null) return null;
  const last =
    account.readAt === null ? words.neverRead : words.lastKnown(ago(now - account.readAt));
  return `${words.problems[account.problem](account.host)} ${last}`;
}
