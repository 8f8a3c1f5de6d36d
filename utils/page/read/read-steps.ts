import type { StepReading } from '../../roster/model/reading';
import type { Steps } from '../../roster/model/steps';
import { stepPlaces } from '../locate/steps/step-places';
import type { AxNode } from '../tree/ax-node';
import { resolveSteps } from './resolve-steps';

const unknown: StepReading = { state: 'unknown', percent: null };

/** The three steps as the page shows them, blank ones resolved; all unknown where it is not understood. */
export function readSteps(root: AxNode): Steps<StepReading> {
  const places = stepPlaces(root);
  if (!places) return { extract: unknown, conversion: unknown, import: unknown };
  return resolveSteps({
    extract: places.extract.value,
    conversion: places.conversion.value,
    import: places.import.value,
  });
}
