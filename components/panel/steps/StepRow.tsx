import { percent, say } from '../../../utils/language';
import type { StepEstimate } from '../../../utils/roster/model/insight';
import type { JobView, StepView } from '../../../utils/roster/model/snapshot';
import type { StepName } from '../../../utils/roster/model/step';
import type { Clocks } from '../../text/clocks';
import { hasFailed } from '../../text/job-text';
import { stepOutlook } from '../../text/outlook-text';
import {
  detailText,
  elapsedText,
  isStale,
  sourceText,
  stateText,
  tone,
  wholePercent,
} from '../../text/step-text';
import * as words from '../../text/words';
import { Icon, type IconName } from '../../ui/Icon';
import { Tooltip } from '../../ui/Tooltip';
import { StepLane } from './StepLane';
import type { Timeline } from './timeline';

interface Props {
  name: StepName;
  job: JobView | null;
  /** Undefined where history was not asked yet. */
  estimate: StepEstimate | undefined;
  clocks: Clocks;
  timeline: Timeline | null;
}

export const noStep: StepView = {
  state: 'unknown',
  percent: null,
  startedAt: null,
  endedAt: null,
  source: null,
  asOf: null,
  likely: false,
  note: null,
  importing: null,
  batches: null,
};

/** What is known of a step beside its bar: what it does, its times, and who says so. */
function stepHelp({ name, job, estimate, clocks }: Omit<Props, 'timeline'>): string {
  const step = job?.steps[name] ?? noStep;
  const known = job && [
    [stateText(step, hasFailed(job)), elapsedText(step, clocks)]
      .filter(Boolean)
      .join(words.separator),
    detailText(job, name, clocks),
    stepOutlook(step, estimate),
  ];
  const source =
    job && step.source === null
      ? say('nothingTells')
      : sourceText(step, clocks, say('fromThisPage'));
  return [say(`explanation.${name}`), ...(known ?? []), source].filter(Boolean).join('\n');
}

/** What a step is at, as short as it can be: its figure and batch, how long it took, or its state. */
function atText(step: StepView, job: JobView | null, clocks: Clocks): string {
  const figure = wholePercent(step);
  const over = job !== null && hasFailed(job);
  const took = elapsedText(step, clocks);
  if (step.state === 'complete') return took || stateText(step, over);
  if (step.state !== 'running') return stateText(step, over);
  const parts = [figure === null ? stateText(step, over) : percent(figure), took];
  return parts.filter(Boolean).join(words.separator);
}

/** One step in a line: its name, when it ran or how far it is, and what it is at. */
export function StepRow({ timeline, ...props }: Props) {
  const { name, job, clocks } = props;
  const step = job?.steps[name] ?? noStep;
  const at = atText(step, job, clocks);
  const isOld = step.state === 'running' && isStale(step, clocks.now);
  return (
    <li class="card" data-step={name} data-state={step.state} data-tone={tone(step)}>
      <span class="title">
        <span class="name">{say(`step.${name}`)}</span>
        <Tooltip subject={say(`step.${name}`)} text={stepHelp(props)} />
      </span>
      <StepLane name={name} step={step} timeline={timeline} />
      <span class="state" data-old={isOld} title={at}>
        <Icon name={tone(step) as IconName} />
        <span class="word">{at}</span>
      </span>
    </li>
  );
}

/** The three steps as three signs in the line of the verdict, each with its explanation. */
export function StepSign(props: Omit<Props, 'timeline'>) {
  const { name, job } = props;
  const step = job?.steps[name] ?? noStep;
  const state = stateText(step, job !== null && hasFailed(job));
  return (
    <li class="card" data-step={name} data-state={step.state} data-tone={tone(step)}>
      <span class="hidden">{say('stepState', say(`step.${name}`), state)}</span>
      <Tooltip subject={say(`step.${name}`)} text={stepHelp(props)} icon={tone(step) as IconName} />
    </li>
  );
}
