import type { Host } from '../../hosts/host';
import type { JobId, JobKey } from '../model/keys';
import type { JobView, StepNote } from '../model/snapshot';
import type { LocalTime, ServerTime, StepName } from '../model/step';
import { stepNames } from '../model/step-names';
import { HOUR, MINUTE } from '../time/units';

/** A job at work, and how far it is: what to name before another one is started. */
export type Running = {
  key: JobKey;
  /** The rostering job ID number the page shows; null where it shows none. */
  id: JobId | null;
  /** The step at work, or the next one between two; null when unknown. */
  step: StepName | null;
  /** Of that step; null when no source gave a number. */
  percent: number | null;
  note: StepNote | null;
  startedAt: ServerTime | null;
  /** When it was last read (local clock). */
  asOf: LocalTime;
  /** True when read too long ago to be sure that it still runs. */
  likely: boolean;
};

/** The page itself lags by five minutes; two readings may be missed on top. */
const FRESH = 15 * MINUTE;
/** What was not read for so long is not worth a question. */
const FORGOTTEN = 12 * HOUR;

/**
 * The jobs of an account that are running now, the latest first; empty when none is known to. The
 * page only asks that one sync runs at a time. `now`: local clock, as in the jobs' `asOf`.
 */
export function runningNow(jobs: readonly JobView[], host: Host, now: LocalTime): Running[] {
  return jobs
    .filter((job) => job.host === host && isRunning(job) && now - job.asOf < FORGOTTEN)
    .sort((a, b) => (b.startedAt ?? b.asOf) - (a.startedAt ?? a.asOf))
    .map((job) => {
      const step = stepAtWork(job);
      return {
        key: job.key,
        id: job.id,
        step,
        percent: step && job.steps[step].percent,
        note: step && job.steps[step].note,
        startedAt: job.startedAt,
        asOf: job.asOf,
        likely: now - job.asOf > FRESH,
      };
    });
}

/** By the status of the page, and where that is not known by a step at work. */
function isRunning({ status, endedAt, steps }: JobView): boolean {
  if (endedAt !== null) return false;
  const works = stepNames.some((name) => steps[name].state === 'running');
  return status === 'in-progress' || (status === 'unknown' && works);
}

function stepAtWork({ steps }: JobView): StepName | null {
  const inState = (state: string) => stepNames.find((name) => steps[name].state === state);
  return inState('running') ?? inState('waiting') ?? pageBehind(steps);
}

/** Canvas is done, but the page has not noticed, and starts nothing else until it has. */
function pageBehind(steps: JobView['steps']): StepName | null {
  return steps.import.note === 'page-behind' ? 'import' : null;
}
