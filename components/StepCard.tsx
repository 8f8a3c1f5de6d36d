import { percent, say } from '../utils/language';
import type { StepEstimate } from '../utils/roster/estimate';
import type { JobView, StepView } from '../utils/roster/snapshot';
import type { StepName } from '../utils/roster/step';
import { Chip } from './Chip';
import type { Clocks } from './clocks';
import { hasFailed } from './job-text';
import { stepOutlook } from './outlook-text';
import { StepBar } from './StepBar';
import {
  detailText,
  elapsedText,
  isStale,
  sourceText,
  stateText,
  tone,
  wholePercent,
} from './step-text';
import { Tooltip } from './Tooltip';

interface Props {
  name: StepName;
  job: JobView | null;
  /** Undefined where history was not asked yet. */
  estimate: StepEstimate | undefined;
  clocks: Clocks;
}

const nothing: StepView = {
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

/** One step of the job. Every row is there in every state, so that the card never grows. */
export function StepCard({ name, job, estimate, clocks }: Props) {
  const step = job?.steps[name] ?? nothing;
  const figure = wholePercent(step);
  return (
    <li class="card" data-tone={tone(step)}>
      <div class="title">
        <span class="name">{say(`step.${name}`)}</span>
        <Tooltip subject={say(`step.${name}`)} text={say(`explanation.${name}`)} />
      </div>
      <StepBar name={name} step={step} />
      <div class="state">
        <Chip tone={tone(step)} word={stateText(step, job !== null && hasFailed(job))} />
        {step.state === 'running' && figure !== null && (
          <span class="figure">{percent(figure)}</span>
        )}
        <span class="time">{elapsedText(step, clocks)}</span>
      </div>
      <div class="detail">{job && detailText(job, name, clocks)}</div>
      <div class="outlook">{stepOutlook(step, estimate)}</div>
      <div class="source" data-old={step.state === 'running' && isStale(step, clocks.now)}>
        {job && step.source === null
          ? say('nothingTells')
          : sourceText(step, clocks, say('fromThisPage'))}
      </div>
    </li>
  );
}
