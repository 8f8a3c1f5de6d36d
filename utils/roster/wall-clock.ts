import * as z from 'zod/mini';

/**
 * What a clock on the wall of an IANA zone shows, written as the instant at which a clock in UTC
 * would show the same. Days and hours are then plain arithmetic that no DST change disturbs.
 */
export type Wall = number;

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** False for the 31st of February, which JavaScript takes for a day in March. `iso`: date, or date and time. */
function isInCalendar(iso: string): boolean {
  const at = Date.parse(iso.length > 10 ? `${iso}Z` : iso);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(iso);
}

/** A day of this century, `2026-11-25`. */
export const LocalDate = z.string().check(z.regex(/^20\d\d-\d\d-\d\d$/), z.refine(isInCalendar));
/** What a wall shows, `2026-11-25T02:00`. */
export const LocalTime = z
  .string()
  .check(z.regex(/^20\d\d-\d\d-\d\dT\d\d:\d\d$/), z.refine(isInCalendar));
/** An IANA name that this browser knows: all others make dates throw. */
export const Zone = z.string().check(z.maxLength(100), z.refine(isZone));
/** The interval of a schedule, a month at most. */
export const EveryMinutes = z.number().check(z.gte(15), z.lte(31 * 24 * 60));

const formats = new Map<string, Intl.DateTimeFormat>();

function format(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(zone, made);
  return made;
}

/** True for a zone this browser knows. Ask first: the others throw on an unknown zone. */
export function isZone(zone: string): boolean {
  try {
    return format(zone) !== null;
  } catch {
    return false;
  }
}

/** Offsets by zone and quarter of an hour, within which no zone changes its clock. */
const offsets = new Map<string, number>();

export function toWall(at: number, zone: string): Wall {
  const quarter = Math.floor(at / (15 * MINUTE));
  const key = `${zone} ${quarter}`;
  let offset = offsets.get(key);
  if (offset === undefined) {
    if (offsets.size > 50_000) offsets.clear();
    offset = wallAt(quarter * 15 * MINUTE, zone) - quarter * 15 * MINUTE;
    offsets.set(key, offset);
  }
  return at + offset;
}

function wallAt(at: number, zone: string): Wall {
  const part: Record<string, number> = {};
  for (const { type, value } of format(zone).formatToParts(at)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** The first instant at which the clock shows it; for an hour that a DST change skips, one later. */
export function fromWall(wall: Wall, zone: string): number {
  const offset = (at: number) => toWall(at, zone) - at;
  const [before, after] = [wall - offset(wall - DAY), wall - offset(wall + DAY)];
  const shown = [before, after].filter((at) => toWall(at, zone) === wall);
  return shown.length > 0 ? Math.min(...shown) : Math.max(before, after);
}

/** True when the clock is put forward or back within a day of the instant. */
export function isClockChange(at: number, zone: string): boolean {
  return toWall(at + DAY, zone) - toWall(at - DAY, zone) !== 2 * DAY;
}

/** Days since 1970 of the date on the wall. */
export function dayOf(wall: Wall): number {
  return Math.floor(wall / DAY);
}

/** 0 for Sunday, of a day since 1970. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}
