import { meaning } from '../words/dictionary';
import { hourOf } from './parse-time';
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

/** The hour of day, 0 to 23: `2`, `02:00`, `2 AM`, `14 Uhr`, `午後2時`; null for several or for half hours. */
export function parseHour(text: string): number | null {
  const shown = plain(text.slice(0, 40)).trim();
  const [, before = '', hour, after = ''] =
    /^(\D*)(?<!\d)(\d{1,2})(?::00(?::00)?)?(?!:)(\D*)$/.exec(shown) ?? [];
  if (!hour) return null;
  const words = [before, ...after.split(/(?<=[時时点])|\s+(?=\p{L}{2})/u)].filter((word) =>
    /[^\s.,]/.test(word),
  );
  const halves = words.map((word) => meaning('halves', word));
  const known = words.every((word, at) => halves[at] || isHourWord(word));
  const told = halves.filter(Boolean);
  const found = known && told.length < 2 ? hourOf(Number(hour), told[0], shown) : null;
  return found !== null && found <= 23 ? found : null;
}

function isHourWord(word: string): boolean {
  return (
    /^[時时点]$/.test(word.trim()) ||
    meaning('units', word) === 'h' ||
    meaning('fillers', word) !== null
  );
}
