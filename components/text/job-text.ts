import { say } from '../../utils/language';
import type { Insight } from '../../utils/roster/model/insight';
import { isJob } from '../../utils/roster/model/is-job';
import type { JobStatus } from '../../utils/roster/model/reading';
import type { AccountView, ImportView, JobView } from '../../utils/roster/model/snapshot';
import { stepNames } from '../../utils/roster/model/step-names';
import { age, type Clocks, serverAge, serverTime } from './clocks';
import { elapsed, wholePercent } from './step-text';
import { durationText } from './time';
import * as words from './words';

/** The look of a job's status, in the tones of the steps. */
export const statusTone: Record<JobStatus, string> = {
  'in-progress': 'running',
  completed: 'complete',
  warning: 'warning',
  failed: 'failed',
  unknown: 'unknown',
};

/** True when the page or Canvas says that the job failed. */
export function hasFailed(job: JobView): boolean {
  return job.failedStep !== null || job.status === 'failed';
}

/** True where Canvas cannot tell why an item failed, nobody has read it yet, and the job's page may say it. */
export function isReasonOnPage(item: JobView | ImportView, insight: Insight | undefined): boolean {
  if (!isJob(item) || !hasFailed(item) || !insight) return false;
  return item.failedStep !== 'import' && !insight.cause;
}

/** "Roster Extract failed at 37%". */
export function failureText(job: JobView): string {
  if (job.failedStep === null) return say('jobFailed');
  return words.stepFailed(job.failedStep, wholePercent(job.steps[job.failedStep]));
}

/** How long a run takes or took: "4 min 10 s"; empty when unknown. */
export function runTime(job: JobView, clocks: Clocks): string {
  const ms = elapsed(job, job.status === 'in-progress', clocks);
  return ms === null ? '' : durationText(ms);
}

/** How long ago a job ended; by its last reading where no source gave an end. */
export function endedAgo(job: JobView, clocks: Clocks): string {
  return job.endedAt === null ? age(job.asOf, clocks) : serverAge(job.endedAt, clocks);
}

/** How the job as a whole stands, in a sentence. */
export function jobText(job: JobView, clocks: Clocks): string {
  const time = runTime(job, clocks);
  if (job.status === 'in-progress') {
    const since = job.startedAt;
    return since === null ? say('running') : words.runningFor(time, serverTime(since, clocks));
  }
  if (job.status !== 'unknown') {
    const at = job.endedAt === null ? '' : serverTime(job.endedAt, clocks);
    return words.ended(say(`outcome.${job.status}`), at, time);
  }
  const waits = stepNames.every((name) => job.steps[name].state === 'waiting');
  return waits ? say('jobWaiting') : say('jobNotKnown');
}

/** What stands between us and Canvas, and since when nothing new is known. */
export function problemText(account: AccountView, clocks: Clocks): string | null {
  if (account.problem === null) return null;
  const last =
    account.readAt === null ? say('neverRead') : say('lastKnown', age(account.readAt, clocks));
  return `${say(`problem.${account.problem}`, account.host)} ${last}`;
}
