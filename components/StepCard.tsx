import type { JobView, StepView } from '../utils/roster/snapshot';
import type { StepName } from '../utils/roster/step';
import { Chip } from './Chip';
import type { Clocks } from './clocks';
import { stepExplanations } from './explanations';
import { hasFailed } from './job-text';
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
import * as words from './words';

interface Props {
  name: StepName;
  job: JobView | null;
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
export function StepCard({ name, job, clocks }: Props) {
  const step = job?.steps[name] ?? nothing;
  const figure = wholePercent(step);
  return (
    <li class="card" data-tone={tone(step)}>
      <div class="title">
        <span class="name">{words.steps[name]}</span>
        <Tooltip subject={words.steps[name]} text={stepExplanations[name]} />
      </div>
      <StepBar name={name} step={step} />
      <div class="state">
        <Chip tone={tone(step)} word={stateText(step, job !== null && hasFailed(job))} />
        {step.state === 'running' && figure !== null && (
          <span class="figure">{words.percent(figure)}</span>
        )}
        <span class="time">{elapsedText(step, clocks)}</span>
      </div>
      <div class="detail">{job && detailText(job, name, clocks)}</div>
      <div class="source" data-old={step.state === 'running' && isStale(step, clocks.now)}>
        {sourceText(step, clocks, words.fromThisPage)}
      </div>
    </li>
  );
}
