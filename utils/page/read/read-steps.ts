import type { StepReading } from '../../roster/model/reading';
import { unknownStep } from '../../roster/model/step-readings/unknown-step';
import type { Steps } from '../../roster/model/steps';
import { stepPlaces } from '../locate/steps/step-places';
import type { AxNode } from '../tree/ax-node';
import { resolveSteps } from './resolve-steps';

/** The three steps as the page shows them, blank ones resolved; all unknown where it is not understood. */
export function readSteps(root: AxNode): Steps<StepReading> {
  const places = stepPlaces(root);
  if (!places) return { extract: unknownStep, conversion: unknownStep, import: unknownStep };
  return resolveSteps({
    extract: places.extract.value,
    conversion: places.conversion.value,
    import: places.import.value,
  });
}
