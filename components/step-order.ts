import type { StepName } from '../utils/roster/step';

/** The steps in the order they run; kept here because a surface must not load the schemas for it. */
export const stepOrder: readonly StepName[] = ['extract', 'conversion', 'import'];
