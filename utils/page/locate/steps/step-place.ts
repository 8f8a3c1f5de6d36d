import type { Steps } from '../../../roster/model/steps';
import type { AxNode } from '../../tree/ax-node';
import type { StepValue } from './step-value';

/** Where a step stands on the page, and what stands there. */
export interface StepPlace {
  /** The smallest part that holds the step's label and value. */
  place: AxNode;
  value: StepValue;
}

export type StepPlaces = Steps<StepPlace>;
