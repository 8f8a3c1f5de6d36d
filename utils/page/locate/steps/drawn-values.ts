import type { StepName } from '../../../roster/model/step';
import { stepNames } from '../../../roster/model/step-names';
import type { Steps } from '../../../roster/model/steps';
import { commonAncestor } from '../../tree/ax-node';
import { isGauge } from './gauge';
import { picturesAt } from './pictures';
import type { Regions } from './regions/regions';
import type { StepTriple } from './step-labels';
import { unknown } from './step-value';
import type { Valued } from './step-values';

/**
 * Makes steps unknown that seem blank and show a gauge, or more pictures than those with a value: one may be their value.
 * Nothing can have begun after a step that runs or failed: a picture there is of something else.
 */
export function hideDrawn(triple: StepTriple, regions: Regions, values: Steps<Valued>): void {
  if (!stepNames.some((step) => values[step].value.state === 'blank')) return;
  const labels = stepNames.map((step) => triple[step].map(({ node }) => node));
  const whole = commonAncestor(labels.flat());
  if (!whole) return;
  const own = labels.map((each, at) => [...each, ...(regions[at] ?? [])]);
  const counts = picturesAt(whole, own);
  const gauges = picturesAt(whole, own, isGauge);
  const isBlank = (step: StepName) => values[step].value.state === 'blank';
  const usual = Math.max(0, ...counts.filter((_, at) => !isBlank(stepNames[at] as StepName)));
  const stop = stepNames.findIndex((step) => /^(running|failed)$/.test(values[step].value.state));
  for (const [at, step] of stepNames.entries()) {
    if (stop >= 0 && at > stop) break;
    if (isBlank(step) && (gauges[at] || (counts[at] as number) > usual))
      values[step].value = unknown('an odd picture');
  }
}
