import { latest } from '../ledger/newer';
import type { JobRecord, StepFact } from '../model/records/job-record';
import type { StepView } from '../model/snapshot';
import { isFinal, type LocalTime, type StepName, type StepState } from '../model/step';
import { stepNames } from '../model/step-names';
import { hasBegun } from '../model/step-readings/has-begun';

/** The newer of list and details; of two that agree, the one that gives a percentage. */
function newestFact(job: JobRecord, step: StepName): StepFact | null {
  const [row, details] = [job.rowSteps[step], job.detailSteps[step]];
  if (row && details?.percent != null && row.state === details.state) return details;
  return row && (!details || row.at > details.at) ? row : details;
}

/** An earlier step in one of these states makes a later one's fact out of date. */
const atWork: readonly StepState[] = ['running', 'failed'];

/**
 * What the page said of a step. Steps run one after the other: one that began before an earlier one was
 * seen at work is of another time, and what is not shown anew is not known.
 */
function shownFact(job: JobRecord, step: StepName): StepFact | null {
  const fact = newestFact(job, step);
  if (!fact || !hasBegun(fact.state)) return fact;
  const isOutrun = stepNames
    .slice(0, stepNames.indexOf(step))
    .map((earlier) => newestFact(job, earlier))
    .some((other) => other && other.at > fact.at && atWork.includes(other.state));
  return isOutrun ? null : fact;
}

/** A step as the page alone shows it; `unknown` where nothing it showed is still valid. */
export function frameStep(job: JobRecord, step: StepName): StepView {
  const fact = shownFact(job, step);
  const { startedAt, endedAt } = job.timings[step];
  const batches = step === 'import' && job.batchCount !== null;
  return {
    state: fact?.state ?? 'unknown',
    percent: fact?.percent ?? null,
    startedAt,
    endedAt: fact && isFinal(fact.state) ? endedAt : null,
    source: fact ? 'frame' : null,
    asOf: fact?.at ?? null,
    likely: fact?.likely ?? false,
    note: null,
    importing: null,
    batches: batches ? { done: 0, failed: 0, total: job.batchCount ?? 0 } : null,
  };
}

/** When the page last showed that the job is not over (local clock); null where it showed nothing newer. */
export function openAt(job: JobRecord): LocalTime | null {
  const steps = stepNames.map((step) => frameStep(job, step));
  const open = steps.filter(({ state }) => state === 'running' || state === 'waiting');
  const row = job.row?.status === 'in-progress' ? job.row.at : null;
  return open.reduce<LocalTime | null>((at, step) => latest(at, step.asOf), row);
}
