import { language, say } from '../../utils/language';
import type { StepName } from '../../utils/roster/model/step';
import { Icon } from './Icon';

/** Marks the native tab of the step that failed: there is no room for words, so they are for screen readers. */
export function Mark({ step }: { step: StepName }) {
  return (
    <span class="chip mark" {...language()}>
      <Icon name="failed" />
      <span class="hidden">{say('failedStep', say(`step.${step}`))}</span>
    </span>
  );
}
