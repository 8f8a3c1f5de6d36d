import { digest } from '../model/digest';
import type { DetailsReading, RowReading, StepReading, TimingReading } from '../model/reading';
import type { JobRecord } from '../model/records/job-record';
import { stepNames } from '../model/step-names';
import type { Steps } from '../model/steps';
import { earliest } from './newer';

/** How far a job is said to be: over, still running, or unknown. */
export type Outcome = 'failed' | 'good' | 'open' | 'unknown';

type KnownSteps = Steps<Pick<StepReading, 'state' | 'percent'> | null>;

/**
 * How a job stands by its steps; with none failed or open it is good only if its import is known to be
 * complete.
 */
function outcomeOfSteps(steps: KnownSteps): Outcome {
  const states = stepNames.map((step) => steps[step]?.state ?? 'unknown');
  if (states.includes('failed')) return 'failed';
  if (states.includes('running') || states.includes('waiting')) return 'open';
  return steps.import?.state === 'complete' ? 'good' : 'unknown';
}

/** How a job stands by its status in the list; a warning is a good end: the job imported what it could. */
export function outcomeOfStatus(status: RowReading['status']): Outcome {
  if (status === 'completed' || status === 'warning') return 'good';
  return status === 'in-progress' ? 'open' : status;
}

/** How a job stands: an end that either page showed holds, whatever the other showed before. */
export function outcomeOf(job: JobRecord): Outcome {
  const shown = [outcomeOfStatus(job.row?.status ?? 'unknown'), outcomeOfSteps(job.detailSteps)];
  const order: Outcome[] = ['failed', 'good', 'open'];
  return order.find((each) => shown.includes(each)) ?? 'unknown';
}

/** How far along: the step at work, then its percentage; null where no step is known. */
export function progressOf(steps: KnownSteps): number | null {
  const at = stepNames.findLastIndex(
    (step) => !['waiting', 'unknown'].includes(steps[step]?.state ?? 'unknown'),
  );
  const name = stepNames[at];
  if (name === undefined) return null;
  const { state, percent } = steps[name] ?? { state: 'unknown', percent: null };
  return at + (state === 'running' ? (percent ?? 0) / 101 : 1);
}

/** When a job began, by its own timing tables (server time); null where they have none. */
export function startOf(timings: Steps<TimingReading>): number | null {
  return stepNames.reduce<number | null>((at, step) => earliest(at, timings[step].startedAt), null);
}

/** A digest of a text, by which it is recognized again without being kept. */
export const markOf = (text: string | null) => (text === null ? null : digest(text));

/** True where one of two is unknown, or both are the same. */
export const agree = <T>(a: T | null, b: T | null) => a === null || b === null || a === b;

/** False for a job that runs or is not known. */
export const isOver = (outcome: Outcome) => outcome === 'failed' || outcome === 'good';

/** How a job stands by the steps of its details page. */
export const outcomeOfDetails = ({ steps }: DetailsReading) => outcomeOfSteps(steps);
