import * as z from 'zod/mini';
import { DAY } from '../time/units';
import { LocalDate } from '../time/wall-fields';

/** Days on which the admin expects no sync, first and last included: a break, a rollover. */
export const Pause = z
  .object({ from: LocalDate, to: LocalDate })
  .check(z.refine(({ from, to }) => from <= to));
export type Pause = z.infer<typeof Pause>;

/** `day`: days since 1970 of the local date. */
export function isPaused(day: number, pauses: readonly Pause[]): boolean {
  const date = new Date(day * DAY).toISOString().slice(0, 10);
  return pauses.some(({ from, to }) => from <= date && date <= to);
}
