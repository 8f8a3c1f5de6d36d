import * as z from 'zod/mini';
import { stepNames } from './step-names';

export const StepName = z.enum(stepNames);
export type StepName = z.infer<typeof StepName>;

/** How a step stands; `unknown` where nothing says it, or what says it contradicts itself or is not understood. */
export const StepState = z.enum(['waiting', 'running', 'complete', 'failed', 'skipped', 'unknown']);
export type StepState = z.infer<typeof StepState>;

/** One value for each step. */
export const bySteps = <T extends z.core.SomeType>(value: T) =>
  z.object({ extract: value, conversion: value, import: value });

/** `frame`: read from the SIS Integration page. `canvas`: the SIS Imports API of the Canvas host. */
export const Source = z.enum(['frame', 'canvas']);
export type Source = z.infer<typeof Source>;

/** The end of 2099: no time that we receive is later, and the sum of two such times is still a date. */
const lastInstant = Date.UTC(2100, 0) - 1;
/** Milliseconds since 1970, by whatever clock the field names. */
export const Instant = z.number().check(z.nonnegative(), z.lte(lastInstant));
/**
 * Canvas's clock, or this computer's, which may be hours off. Neither can be put where the other is meant:
 * `server = local + skew`. What arithmetic makes of either is a plain number, so name the clock there.
 */
export type ServerTime = number & { readonly clock?: 'server' };
export type LocalTime = number & { readonly clock?: 'local' };
export const ServerTime: z.ZodMiniType<ServerTime, ServerTime> = Instant;
export const LocalTime: z.ZodMiniType<LocalTime, LocalTime> = Instant;
/** The nearest instant to a time that was calculated, as from one clock to another. */
export const asInstant = (at: number) => Math.min(lastInstant, Math.max(0, at));
/** A number of records, as one source gives it. */
export const Count = z.number().check(z.gte(0), z.lte(1e9));
/** A sum of the counts of all tables and imports of a run. */
export const Sum = z.number().check(z.gte(0), z.lte(1e15));
export const Percent = z.number().check(z.gte(0), z.lte(100));
/** Text from a page or an API, cut to what a screen can hold. */
export const ShortText = z.string().check(z.maxLength(200));
/** A schema for text of one kind. `ShortText` is for any: a field that holds a key, an id or a host is cast to this. */
export type TextOf<Name extends string> = z.ZodMiniType<Name, Name>;

/** A value that is null when it is missing or not as expected, so that it spoils nothing beside it. */
export const orNull = <T extends z.core.SomeType>(type: T) => z.catch(z.nullable(type), null);
/** A list, of which the first `most` entries are read. */
export const atMost = <T extends z.core.SomeType>(most: number, type: T) =>
  z.pipe(
    z.array(type),
    z.transform((list) => list.slice(0, most)),
  );

/** True for states that a step does not leave within the same run. */
export function isFinal(state: StepState): boolean {
  return state === 'complete' || state === 'failed' || state === 'skipped';
}
