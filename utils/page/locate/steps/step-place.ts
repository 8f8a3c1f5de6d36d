import type { StepName } from '../../../roster/model/step';
import type { AxNode } from '../../tree/ax-node';
import type { StepValue } from './resolve-evidence';

/** Where a step stands on the page, and what stands there. */
export interface StepPlace {
  /** The smallest part that holds the step's label and value. */
  place: AxNode;
  value: StepValue;
}

export type StepPlaces = Record<StepName, StepPlace>;

/** One value for each step; `at`: its place among them. */
export function mapSteps<Value>(
  make: (step: StepName, at: number) => Value,
): Record<StepName, Value> {
  return {
    extract: make('extract', 0),
    conversion: make('conversion', 1),
    import: make('import', 2),
  };
}
