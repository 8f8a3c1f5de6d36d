import type { StepValue } from '../locate/steps/step-value';

const open: readonly StepValue['state'][] = ['waiting', 'running', 'failed'];

/** True for a step after which no other has begun; some of its batches may not have, either. */
export const isOpen = (state: StepValue['state']) => open.includes(state);
