import { meaning } from './meaning';
import { plain } from './text';

const longest = 60 * 24 * 366;

/** Minutes between two runs: `Daily`, `12 hours`, `every 2 days`; null for anything else. */
export function parseInterval(text: string): number | null {
  if (text.length > 60) return null;
  const known = meaning('intervals', text);
  if (known) return Number(known);
  const [, before = '', amount, unit = ''] =
    /^([^\d]*)(\d{1,4})\s*(\D+)$/.exec(plain(text).trim()) ?? [];
  const minutes = meaning('intervalUnits', unit);
  if (!amount || !minutes || (before.trim() && !meaning('every', before))) return null;
  const every = Number(amount) * Number(minutes);
  return every >= 15 && every <= longest ? every : null;
}

/** The hour of day, 0 to 23: `2`, `02:00`, `2 AM`, `14:00`; null for several or for half hours. */
export function parseHour(text: string): number | null {
  const found = /^(\d{1,2})(?::00(?::00)?)?(?:\s*([ap])\.?\s?m\.?)?$/i.exec(plain(text).trim());
  if (!found) return null;
  const hour = Number(found[1]);
  const half = found[2]?.toLowerCase();
  if (!half) return hour <= 23 ? hour : null;
  return hour >= 1 && hour <= 12 ? (hour % 12) + (half === 'p' ? 12 : 0) : null;
}
