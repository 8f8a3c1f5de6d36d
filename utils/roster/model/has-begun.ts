import type { StepState } from './step';

const begun: ReadonlySet<StepState> = new Set(['running', 'complete', 'failed']);

/** True for a step that was at work, or still is. */
export const hasBegun = (state: StepState) => begun.has(state);
