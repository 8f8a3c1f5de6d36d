import { isGood } from '../model/good-run';
import type { Estimate, Range, StepEstimate, Usual } from '../model/insight';
import type { Run } from '../model/run';
import type { JobView, StepView } from '../model/snapshot';
import { isFinal, type ServerTime, type StepName } from '../model/step';
import { stepNames } from '../model/step-names';
import { mapSteps, type Steps } from '../model/steps';
import { duration } from '../time/duration';
import { remaining } from './remaining';
import { enough, median, quantile } from './statistics';

const MOST = 30;

/** The good runs an estimate rests on: newest first, at most 30. */
export function recentGood(runs: readonly Run[]): Run[] {
  return runs
    .filter(isGood)
    .sort((a, b) => b.startedAt - a.startedAt)
    .slice(0, MOST);
}

/** Median to p90 of durations in ms; `learning` under five. */
export function usual(durations: readonly number[]): Usual | 'learning' {
  if (durations.length < enough) return 'learning';
  return {
    median: Math.round(median(durations)),
    p90: Math.round(quantile(durations, 0.9)),
    runs: durations.length,
  };
}

/**
 * How long the steps of a job and the job itself will take, by the account's own history.
 * `runs`: comparable ones (same account, kind and series), in any order. `now`: server time.
 */
export function estimate(
  job: Pick<JobView, 'steps' | 'startedAt' | 'endedAt'>,
  runs: readonly Run[],
  now: ServerTime,
): Estimate {
  const good = recentGood(runs);
  const step = (name: StepName): StepEstimate => {
    const view = job.steps[name];
    const elapsed = elapsedOf(view, now);
    const past = known(good.map((run) => duration(run.steps[name])));
    const isKnown = view.state === 'running' && past.length >= enough;
    return {
      usual: usual(past),
      elapsed,
      remaining: isKnown && elapsed !== null ? remaining(past, elapsed, paceOf(view)) : null,
    };
  };
  const steps = mapSteps(step);
  return { steps, remaining: wholeRemaining(job, steps, good, now) };
}

function wholeRemaining(
  job: Pick<JobView, 'steps' | 'startedAt' | 'endedAt'>,
  steps: Steps<StepEstimate>,
  good: readonly Run[],
  now: ServerTime,
): Range | 'learning' | null {
  const failed = stepNames.some((name) => job.steps[name].state === 'failed');
  const through = stepNames.every((name) => isFinal(job.steps[name].state));
  if (job.endedAt !== null || failed || through) return null;
  if (good.length < enough) return 'learning';
  const running = stepNames.find((name) => job.steps[name].state === 'running');
  if (running) {
    const rest = known(good.map((run) => after(run, run.steps[running].endedAt)));
    const current = steps[running].remaining;
    return current && rest.length >= enough ? sum(current, remaining(rest, 0, null)) : null;
  }
  // Between two steps, or nothing known of them: from the last end that is known.
  const last = stepNames.filter((name) => job.steps[name].endedAt !== null).at(-1);
  const from = last ? job.steps[last].endedAt : job.startedAt;
  const past = known(good.map((run) => after(run, last ? run.steps[last].endedAt : run.startedAt)));
  if (from === null || past.length < enough) return null;
  return remaining(past, Math.max(0, now - from), null);
}

function after(run: Run, startedAt: ServerTime | null): number | null {
  return duration({ startedAt, endedAt: run.endedAt });
}

/** Two spans one after the other. A busy SIS slows both, so they stray together by half. */
function sum(a: Range, b: Range | null): Range | null {
  if (!b) return null;
  const [middleA, middleB] = [(a.from + a.to) / 2, (b.from + b.to) / 2];
  const [halfA, halfB] = [(a.to - a.from) / 2, (b.to - b.from) / 2];
  const half = Math.sqrt(halfA ** 2 + halfB ** 2 + halfA * halfB);
  const middle = middleA + middleB;
  return { from: Math.max(0, middle - half), to: middle + half };
}

function known(values: (number | null)[]): number[] {
  return values.filter((value) => value !== null);
}

function elapsedOf(view: StepView, now: ServerTime): number | null {
  if (view.startedAt === null) return null;
  return Math.max(0, (isFinal(view.state) ? (view.endedAt ?? now) : now) - view.startedAt);
}

/** While cleaning up, Canvas's percentage is that of deletions and says nothing of the step's pace. */
function paceOf(view: StepView): number | null {
  return view.note === 'cleaning-up' ? null : view.percent;
}
