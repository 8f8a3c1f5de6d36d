import type { RowReading, StepReading } from '../model/reading';
import type { StepName, StepState } from '../model/step';
import { stepNames } from '../model/step-names';
import { mapSteps, type Steps } from '../model/steps';

const reading = (state: StepState): StepReading => ({ state, percent: null });

/**
 * What a row of the list says of the three steps. A blank stage means success, and a step before the
 * stage is through; only for Conversion the list does not distinguish complete from skipped.
 */
export function stepsOfRow(row: RowReading): Steps<StepReading> {
  const through = (step: StepName) => reading(step === 'conversion' ? 'unknown' : 'complete');
  const steps = mapSteps(through);
  if (row.status === 'completed' || row.status === 'warning') return steps;
  const { stage } = row;
  const at = stage === null || stage === 'unknown' ? -1 : stepNames.indexOf(stage);
  if (at < 0 || row.status === 'unknown') {
    return {
      extract: reading('unknown'),
      conversion: reading('unknown'),
      import: reading('unknown'),
    };
  }
  for (const [index, step] of stepNames.entries()) {
    if (index === at) steps[step] = reading(row.status === 'failed' ? 'failed' : 'running');
    if (index > at) steps[step] = reading('waiting');
  }
  return steps;
}
