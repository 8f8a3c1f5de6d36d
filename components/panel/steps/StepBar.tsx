import { say } from '../../../utils/language';
import type { StepView } from '../../../utils/roster/model/snapshot';
import type { StepName } from '../../../utils/roster/model/step';
import { stepNames } from '../../../utils/roster/model/step-names';
import { fill, wholePercent } from '../../text/step-text';
import * as words from '../../text/words';

/** Attributes of a progressbar; aria-valuenow is absent while there is no figure. */
export function progressbar(name: StepName, step: StepView) {
  const figure = wholePercent(step);
  return {
    role: 'progressbar' as const,
    'aria-label': say(`step.${name}`),
    'aria-valuemin': 0,
    'aria-valuemax': 100,
    'aria-valuenow': figure ?? undefined,
    'aria-valuetext': words.progress(stepNames.indexOf(name) + 1, name, figure),
  };
}

interface Props {
  name: StepName;
  step: StepView;
  /** True where what stands around carries the step's name and state. */
  inStep?: boolean;
}

/** The bar of one step. It holds no text: children of a progressbar are lost to screen readers. */
export function StepBar({ name, step, inStep = false }: Props) {
  const running = step.state === 'running';
  const style = fill(step);
  return (
    <div
      class="bar"
      data-step={inStep ? undefined : name}
      data-state={inStep ? undefined : step.state}
      data-figure={style ? undefined : 'none'}
      {...(running && progressbar(name, step))}
    >
      <div class="fill" style={style} />
    </div>
  );
}
