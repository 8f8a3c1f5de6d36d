import { MINUTE } from '../../roster/time/units';
import { toWall } from '../../roster/time/wall-clock';
import type { AxNode } from '../tree/ax-node';
import { type Dating, shownTime } from './time-of';

/** Local time of a zone, `2026-11-25T02:00`. */
export interface ShownWallTime {
  wall: string;
  /** IANA name; null where the page names none. */
  zone: string | null;
}

/**
 * A time of day as a clock in `zone` shows it. A text that names a zone of its own is converted to
 * `zone`; without one it is taken for a time there, which is what a page with a Time Zone column
 * shows. Null for anything that is no time.
 */
export function wallTimeOf(
  children: AxNode[] | undefined,
  zone: string | null,
  dating: Dating,
): ShownWallTime | null {
  const found = shownTime(children, dating);
  if (!found) return null;
  const { at, offset } = found;
  // Without a zone of its own it is a time there: its figures count, whatever the viewer's zone is.
  if (offset === null) {
    const bare = found.asIn('UTC');
    return bare === null ? null : { wall: wallText(bare), zone };
  }
  if (zone) return { wall: wallText(toWall(at, zone)), zone };
  // An abbreviation names an offset, which holds on both sides of a DST change only for that day.
  if (offset % 60 !== 0) return null;
  const hours = Math.abs(offset / 60);
  const fixed = hours === 0 ? 'UTC' : `Etc/GMT${offset < 0 ? '+' : '-'}${hours}`;
  return { wall: wallText(at + offset * MINUTE), zone: fixed };
}

function wallText(wall: number): string {
  return new Date(wall).toISOString().slice(0, 16);
}
