import type { JobView } from '../utils/roster/snapshot';
import type { StepName } from '../utils/roster/step';
import { Chip } from './Chip';
import { stepExplanations } from './explanations';
import { StepBar } from './StepBar';
import {
  type Clocks,
  detailText,
  elapsedText,
  sourceText,
  stateText,
  tone,
  wholePercent,
} from './step-text';
import { Tooltip } from './Tooltip';
import * as words from './words';

interface Props {
  name: StepName;
  steps: JobView['steps'];
  clocks: Clocks;
}

/** One step of the job. Every row is there in every state, so that the card never grows. */
export function StepCard({ name, steps, clocks }: Props) {
  const step = steps[name];
  const figure = wholePercent(step);
  return (
    <li class="card" data-tone={tone(step)}>
      <div class="title">
        <span class="name">{words.steps[name]}</span>
        <Tooltip subject={words.steps[name]} text={stepExplanations[name]} />
      </div>
      <StepBar name={name} step={step} />
      <div class="state">
        <Chip tone={tone(step)} word={stateText(step)} />
        {step.state === 'running' && figure !== null && (
          <span class="figure">{words.percent(figure)}</span>
        )}
        <span class="time">{elapsedText(step, clocks)}</span>
      </div>
      <div class="detail">{detailText(steps, name, clocks)}</div>
      <div class="source">{sourceText(step, clocks.now)}</div>
    </li>
  );
}
