import * as z from 'zod/mini';
import { stepNames } from './step-names';

export const StepName = z.enum(stepNames);
export type StepName = z.infer<typeof StepName>;

export const StepState = z.enum(['waiting', 'running', 'complete', 'failed', 'skipped', 'unknown']);
export type StepState = z.infer<typeof StepState>;

/** One value for each step. */
export const bySteps = <T extends z.core.SomeType>(value: T) =>
  z.object({ extract: value, conversion: value, import: value });

/** `frame`: read from the SIS Integration page. `canvas`: the SIS Imports API of the Canvas host. */
export const Source = z.enum(['frame', 'canvas']);
export type Source = z.infer<typeof Source>;

/** Milliseconds since 1970. */
export const Instant = z.number().check(z.nonnegative(), z.lte(8.64e15));
export const Percent = z.number().check(z.gte(0), z.lte(100));
/** Text from a page or an API, cut to what a screen can hold. */
export const ShortText = z.string().check(z.maxLength(200));

/** True for states that a step leaves no more within the same run. */
export function isFinal(state: StepState): boolean {
  return state === 'complete' || state === 'failed' || state === 'skipped';
}
