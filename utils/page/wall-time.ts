import { toWall } from '../roster/wall-clock';
import { parseTime } from './parse-time';
import { parseZone } from './parse-zone';
import type { Part } from './part';
import { everyPart } from './part';

/** Local time of a zone, `2026-11-25T02:00`. */
export interface WallTime {
  wall: string;
  /** IANA name; null where the page names none. */
  zone: string | null;
}

const minute = 60_000;

/**
 * A time of day as a clock in `zone` shows it. A text that names a zone of its own is converted to
 * `zone`; without one it is taken for a time there, which is what a page with a Time Zone column
 * shows. Null for anything that is no time.
 */
export function wallTimeOf(
  parts: Part[] | undefined,
  zone: string | null,
  language: string,
): WallTime | null {
  if (!parts?.length) return null;
  const machine = everyPart(parts).find(({ element }) => element.hasAttribute('datetime'));
  const told = machine?.element.getAttribute('datetime') ?? '';
  const text = told || parts.map((part) => part.text).join(' ');
  const spoken = told ? '' : language;
  // Nothing may follow a zone: what is a time also with UTC after it has named none.
  const bare = parseTime(`${text} UTC`, spoken);
  if (bare !== null) return { wall: wallText(bare), zone };
  const at = parseTime(text, spoken);
  if (at === null) return null;
  if (zone) return { wall: wallText(toWall(at, zone)), zone };
  const name = /[\d\s]([(]?(?:[A-Z]{1,5}|(?:UTC|GMT)?[+\u2212-][\d:]+)[)]?)$/.exec(
    text.trim(),
  )?.[1];
  const offset = name ? parseZone(name) : null;
  // An abbreviation names an offset, which holds on both sides of a DST change only for that day.
  if (offset === null || offset % 60 !== 0) return null;
  const hours = Math.abs(offset / 60);
  const fixed = hours === 0 ? 'UTC' : `Etc/GMT${offset < 0 ? '+' : '-'}${hours}`;
  return { wall: wallText(at + offset * minute), zone: fixed };
}

function wallText(wall: number): string {
  return new Date(wall).toISOString().slice(0, 16);
}
