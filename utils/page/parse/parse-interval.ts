import { plain } from '../text';
import { lookUp } from '../words/look-up';
import type { Wordings } from '../words/wordings';
import { hourOf } from './parse-time';

const longest = 60 * 24 * 366;

/** Minutes between two runs: `Daily`, `12 hours`, `every 2 days`; null for anything else. */
export function parseInterval(text: string, words: Wordings): number | null {
  if (text.length > 60) return null;
  const known = lookUp('intervals', text, words);
  if (known) return Number(known);
  const [, before = '', amount, unit = ''] =
    /^([^\d]*)(\d{1,4})\s*(\D+)$/.exec(plain(text).trim()) ?? [];
  const minutes = lookUp('intervalUnits', unit, words);
  if (!amount || !minutes || (before.trim() && !lookUp('every', before, words))) return null;
  const every = Number(amount) * Number(minutes);
  return every >= 15 && every <= longest ? every : null;
}

/** The hour of day, 0 to 23: `2`, `02:00`, `2 AM`, `14 Uhr`, `午後2時`; null for several or for half hours. */
export function parseHour(text: string, words: Wordings): number | null {
  const shown = plain(text.slice(0, 40)).trim();
  const [, before = '', hour, after = ''] =
    /^(\D*)(?<!\d)(\d{1,2})(?::00(?::00)?)?(?!:)(\D*)$/.exec(shown) ?? [];
  if (!hour) return null;
  const beside = [before, ...after.split(/(?<=[時时点])|\s+(?=\p{L}{2})/u)].filter((word) =>
    /[^\s.,]/.test(word),
  );
  const halves = beside.map((word) => lookUp('halves', word, words));
  const known = beside.every((word, at) => halves[at] || isHourWord(word, words));
  const named = halves.filter(Boolean);
  const found = known && named.length < 2 ? hourOf(Number(hour), named[0], shown) : null;
  return found !== null && found <= 23 ? found : null;
}

function isHourWord(word: string, words: Wordings): boolean {
  return (
    /^[時时点]$/.test(word.trim()) ||
    lookUp('units', word, words) === 'h' ||
    lookUp('fillers', word, words) !== null
  );
}
