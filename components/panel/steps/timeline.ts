import type { Insight } from '../../../utils/roster/model/insight';
import type { JobView, StepView } from '../../../utils/roster/model/snapshot';
import type { StepName } from '../../../utils/roster/model/step';
import { hasBegun } from '../../../utils/roster/model/step-readings/has-begun';
import type { Steps } from '../../../utils/roster/model/steps';

/** Parts of the time from a job's start to its usual end, 0 to 1. */
export interface Lane {
  from: number;
  to: number;
  /** Where it usually ends; null where that is past or not known. */
  usual: number | null;
}

export interface Timeline {
  lanes: Partial<Steps<Lane>>;
  /** Null once the job is over. */
  now: number | null;
  /** Server time, ms. */
  startedAt: number;
  endsAt: number;
}

/** The middle of what a running job still takes, in ms; null where history is too short to say. */
function remainingOf(insight: Insight | undefined): number | null {
  const remaining = insight?.estimate?.remaining ?? null;
  return remaining === null || remaining === 'learning'
    ? null
    : (remaining.from + remaining.to) / 2;
}

const began = ({ state, startedAt }: StepView) => state !== 'waiting' && startedAt !== null;

/**
 * When each step began and ended, as parts of the whole; null where the start of a step that has begun is
 * not known: a bar that is no time would be a guess. `now`: server time.
 */
export function timelineOf(
  job: JobView,
  insight: Insight | undefined,
  now: number,
): Timeline | null {
  const steps = Object.entries(job.steps) as [StepName, StepView][];
  const running = steps.filter(([, { state }]) => hasBegun(state));
  if (running.length === 0 || !running.every(([, step]) => began(step))) return null;
  const startedAt = Math.min(...running.map(([, step]) => step.startedAt ?? now));
  const isOver = job.status !== 'in-progress';
  const last = Math.max(...running.map(([, step]) => step.endedAt ?? (isOver ? startedAt : now)));
  const left = isOver ? null : remainingOf(insight);
  const endsAt = Math.max(last, left === null ? last : now + left, startedAt + 1);
  const part = (at: number) => Math.min(1, Math.max(0, (at - startedAt) / (endsAt - startedAt)));
  const lanes = running.map(([name, step]): [StepName, Lane] => {
    const goesOn = step.state === 'running' && !isOver;
    const to = part(step.endedAt ?? (goesOn ? now : (step.startedAt ?? now)));
    return [
      name,
      { from: part(step.startedAt ?? now), to, usual: goesOn && left !== null ? 1 : null },
    ];
  });
  return {
    lanes: Object.fromEntries(lanes),
    now: isOver ? null : part(now),
    startedAt,
    endsAt,
  };
}
