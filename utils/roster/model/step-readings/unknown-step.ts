import type { StepReading } from '../reading';

/** A step that is not shown, or not understood. */
export const unknownStep: StepReading = { state: 'unknown', percent: null };
