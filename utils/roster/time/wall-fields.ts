import * as z from 'zod/mini';
import { isZone } from './wall-clock';

/** False for the 31st of February, which JavaScript takes for a day in March. `iso`: date, or date and time. */
function isInCalendar(iso: string): boolean {
  const at = Date.parse(iso.length > 10 ? `${iso}Z` : iso);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(iso);
}

/** A day of this century, `2026-11-25`. */
export const LocalDate = z.string().check(z.regex(/^20\d\d-\d\d-\d\d$/), z.refine(isInCalendar));
/** What a wall shows, `2026-11-25T02:00`. */
export const WallTime = z
  .string()
  .check(z.regex(/^20\d\d-\d\d-\d\dT\d\d:\d\d$/), z.refine(isInCalendar));
/** An IANA name that this browser knows: all others make dates throw. */
export const Zone = z.string().check(z.maxLength(100), z.refine(isZone));
/** The interval of a schedule, a month at most. */
export const EveryMinutes = z.number().check(z.gte(15), z.lte(31 * 24 * 60));
