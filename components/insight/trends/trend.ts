import { quantile } from '../../../utils/roster/estimate/statistics';
import type { RunKey } from '../../../utils/roster/model/keys';
import type { Run } from '../../../utils/roster/model/run';
import type { StepName } from '../../../utils/roster/model/step';
import { duration } from '../../../utils/roster/time/duration';

export type Measure = StepName | 'changes';
export type BarOutcome = 'good' | 'warning' | 'failed' | 'open';

export interface Bar {
  key: RunKey;
  /** Of the step's duration in ms, or of records changed; null where no source gave it. */
  value: number | null;
  /** Height of the bar, 0 to 1; a run far above all others is cut at 1. */
  height: number;
  outcome: BarOutcome;
}

const most = 30;

/** The last 30 runs, oldest first. */
export function chartedRuns(run: Run | null, history: readonly Run[]): Run[] {
  const others = history.filter(({ key }) => key !== run?.key);
  return [...(run ? [run] : []), ...others]
    .sort((a, b) => b.startedAt - a.startedAt)
    .slice(0, most)
    .reverse();
}

/** Records created, restored and deleted in a run; null where no source gave any. */
export function changesOf({ figures }: Run): number | null {
  const known = Object.values(figures)
    .flatMap(({ created, restored, deleted }) => [created, restored, deleted])
    .filter((count) => count !== null && count !== undefined);
  return known.length === 0 ? null : known.reduce((sum, count) => sum + count, 0);
}

/** `open` for a run that has not ended, and for one whose end nobody knows. */
export function barOutcome({ status }: Run): BarOutcome {
  if (status === 'failed' || status === 'warning') return status;
  return status === 'completed' ? 'good' : 'open';
}

/** One bar per run. The scale ends at nine tenths of the runs, twice over, so that one night hides none. */
export function trend(runs: readonly Run[], measure: Measure): Bar[] {
  const values = runs.map((run) =>
    measure === 'changes' ? changesOf(run) : duration(run.steps[measure]),
  );
  const known = values.filter((value) => value !== null);
  const top = known.length === 0 ? 0 : Math.min(Math.max(...known), 2 * quantile(known, 0.9));
  return runs.map((run, at) => {
    const value = values[at] ?? null;
    const height = value === null || top === 0 ? 0 : Math.min(1, value / top);
    return { key: run.key, value, height, outcome: barOutcome(run) };
  });
}
