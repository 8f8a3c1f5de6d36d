import type { StepState } from '../step';

const begun: readonly StepState[] = ['running', 'complete', 'failed'];

/** True for a step that was at work, or still is. */
export const hasBegun = (state: StepState) => begun.includes(state);
