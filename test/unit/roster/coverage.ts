import { estimate } from '../../../utils/roster/estimate/estimate';
import { median } from '../../../utils/roster/estimate/statistics';
import { isGood } from '../../../utils/roster/model/good-run';
import type { StepName } from '../../../utils/roster/model/step';
import { stepNames } from '../../../utils/roster/model/step-names';
import { nightView } from './night-view';
import { nights } from './nights';

/** When in a job it is asked: shares of its duration. */
export const moments = [0.02, 0.25, 0.5, 0.75, 0.95];

export type Coverage = {
  /** Share of estimates of the whole job whose range held the true end; in all, and by moment. */
  job: number;
  byMoment: number[];
  /** The same of each step while it ran. */
  steps: Record<StepName, number>;
  /** Median width of the whole-job range at half-time, as a share of the job's duration. */
  width: number;
};

/** How often estimates hold the true end over 200 good nights after the first five. */
export function coverage(seed: number): Coverage {
  const all = nights({ seed, count: 220 });
  const tally = new Map<string, boolean[]>();
  const note = (key: string, hit: boolean) => tally.set(key, [...(tally.get(key) ?? []), hit]);
  const widths: number[] = [];
  let asked = 0;
  for (const [index, night] of all.entries()) {
    const { run } = night;
    if (index < 8 || !isGood(run) || run.endedAt === null || asked++ === 200) continue;
    const history = all.slice(0, index).map((past) => past.run);
    for (const [moment, share] of moments.entries()) {
      const now = run.startedAt + share * (run.endedAt - run.startedAt);
      const estimated = estimate(nightView(night, now), history, now);
      const holds = ({ from, to }: { from: number; to: number }, end: number | null) =>
        end !== null && end - now >= from && end - now <= to;
      if (estimated.remaining && estimated.remaining !== 'learning') {
        const hit = holds(estimated.remaining, run.endedAt);
        note('job', hit);
        note(`${moment}`, hit);
        const { from, to } = estimated.remaining;
        if (share === 0.5) widths.push((to - from) / (run.endedAt - run.startedAt));
      } else note('job', false);
      for (const step of stepNames) {
        const span = estimated.steps[step].remaining;
        if (span) note(step, holds(span, run.steps[step].endedAt));
      }
    }
  }
  const share = (key: string) => {
    const hits = tally.get(key) ?? [];
    return hits.filter(Boolean).length / hits.length;
  };
  return {
    job: share('job'),
    byMoment: moments.map((_, moment) => share(`${moment}`)),
    steps: {
      extract: share('extract'),
      conversion: share('conversion'),
      import: share('import'),
    },
    width: median(widths),
  };
}
