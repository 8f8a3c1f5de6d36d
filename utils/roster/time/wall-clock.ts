import { DAY, MINUTE } from './units';

/**
 * What a clock on the wall of an IANA zone shows, written as the instant at which a clock in UTC
 * would show the same. Days and hours are then plain arithmetic that no DST change disturbs.
 */
export type Wall = number;

/** Every spelling of a zone's name has one: a page that shows others each time must not fill the memory. */
const formats = new Map<string, Intl.DateTimeFormat>();
const mostFormats = 200;

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
  if (formats.size >= mostFormats) formats.clear();
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

/** `at`: ms since 1970. The answer is what clocks in the zone show then, as if it were UTC; throws on an unknown zone. */
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
