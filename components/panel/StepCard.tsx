import { percent, say } from '../../utils/language';
import type { StepEstimate } from '../../utils/roster/model/insight';
import type { JobView, StepView } from '../../utils/roster/model/snapshot';
import type { StepName } from '../../utils/roster/model/step';
import type { Clocks } from '../text/clocks';
import { hasFailed } from '../text/job-text';
import { stepOutlook } from '../text/outlook-text';
import {
  detailText,
  elapsedText,
  isStale,
  sourceText,
  stateText,
  tone,
  wholePercent,
} from '../text/step-text';
import { Chip } from '../ui/Chip';
import { Tooltip } from '../ui/Tooltip';
import { StepBar } from './StepBar';

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
