import type { StepReading } from '../../roster/reading';
import type { StepName } from '../../roster/step';
import { stepSpots } from '../locate/step-spots';
import type { Part } from '../tree/ax-node';
import { resolveSteps } from './resolve-steps';

const unknown: StepReading = { state: 'unknown', percent: null };

/** The three steps as the page shows them, blank ones resolved; all unknown where it is not understood. */
export function readSteps(root: Part): Record<StepName, StepReading> {
  const spots = stepSpots(root);
  if (!spots) return { extract: unknown, conversion: unknown, import: unknown };
  return resolveSteps({
    extract: spots.extract.shown,
    conversion: spots.conversion.shown,
    import: spots.import.shown,
  });
}
