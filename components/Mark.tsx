import { language, say } from '../utils/language';
import type { StepName } from '../utils/roster/step';
import { Icon } from './Icon';

interface Props {
  step: StepName;
  /** For the step's tab, where there is no room for words: they are there for screen readers only. */
  iconOnly?: boolean;
}

/** Marks the native step that failed, and its tab. */
export function Mark({ step, iconOnly = false }: Props) {
  return (
    <span class="mark" {...language()}>
      <Icon name="failed" />
      <span class={iconOnly ? 'hidden' : 'word'}>{say('failedStep', say(`step.${step}`))}</span>
    </span>
  );
}
