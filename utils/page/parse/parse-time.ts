import { plain } from '../text';
import { lookUp } from '../words/look-up';
import type { Wordings } from '../words/wordings';
import { dayIn, word } from './parse-day';
import { parseZone } from './parse-zone';

const clock = /(?<![\d:])(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?![\d:])/;

/**
 * An instant (ms since 1970) from a text such as `Nov 24, 2026 2:00:12 AM MST`, `24.11.2026 um 02:00
 * Uhr`, `2026年11月24日 午前2:00` or `2026-11-24 02:00:12 -0700`. Without a zone it is the viewer's.
 * Without a year it is the nearest such day to `near` (ms since 1970), where that is given.
 * Null without a day or a time of day, for a year of another calendar, and where day and month could
 * be either way round: `language` (BCP 47, from the page) decides that, as does `AM`/`PM` where it is
 * empty.
 */
export function parseTime(
  text: string,
  words: Wordings,
  language = '',
  near: number | null = null,
): number | null {
  return readTime(text, words, language, near)?.at ?? null;
}

/** The same with the minutes east of UTC of the zone that the text names; null where it names none. */
export function readTime(
  text: string,
  words: Wordings,
  language = '',
  near: number | null = null,
): { at: number; offset: number | null } | null {
  if (text.length > 120) return null;
  const shown = punctuated(plain(text).replace(/\s+/g, ' ').trim());
  const time = clock.exec(shown);
  if (!time) return null;
  const [start = '', early] = apart(
    shown.slice(0, time.index),
    words,
    new RegExp(`(${word})\\s*$`, 'u'),
  );
  const [end = '', late] = apart(
    shown.slice(time.index + time[0].length),
    words,
    new RegExp(`^\\s*([ap]\\.?\\s?m\\b\\.?|${word}\\.?)`, 'iu'),
  );
  const before = unfilled(start.replace(/T$/, ''), words);
  // "2:20 AM on Nov 25, 2026"
  const after = before ? '' : unfilled(end.replace(/^[\s,·|–—-]+/, ''), words);
  const day = dayIn(before || after, words, language, !early && !late);
  const hour = hourOf(Number(time[1]), early ?? late, shown);
  if (!day || hour === null) return null;
  const [minute, second] = [Number(time[2]), Number(time[3] ?? 0)];
  const zone = [day.rest, after ? '' : unfilled(end, words, '^')]
    .join(' ')
    .replace(/^[\s,]+|[\s,]+$/g, '');
  const offset = zone ? parseZone(zone, words) : null;
  if (minute > 59 || second > 59 || (zone && offset === null)) return null;
  const inYear = (year: number): number | null => {
    const fields = [year, day.month - 1, day.day, hour, minute, second] as const;
    // Date carries over (Feb 30 → Mar 2), so a date that does not exist differs afterward.
    const utc = new Date(Date.UTC(...fields));
    if (utc.getUTCDate() !== day.day || utc.getUTCHours() !== hour) return null;
    return offset === null ? new Date(...fields).getTime() : utc.getTime() - offset * 60_000;
  };
  const at = day.year === null ? nearest(inYear, near) : inYear(day.year);
  return at === null ? null : { at, offset };
}

/** Of the years around `near`, the one in which the day is nearest to it. */
function nearest(inYear: (year: number) => number | null, near: number | null): number | null {
  if (near === null) return null;
  const year = new Date(near).getUTCFullYear();
  const found = [year - 1, year, year + 1].map(inYear).filter((at) => at !== null);
  const [first] = found.sort((a, b) => Math.abs(a - near) - Math.abs(b - near));
  return first ?? null;
}

/** Signs of Chinese, Japanese and Arabic texts, and hours written with letters, as others write them. */
function punctuated(text: string): string {
  return text
    .replace(/[\u060C\u3001]/g, ',')
    .replace(
      /(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日(?: ?[(]?(?:[月火水木金土日](?:曜日?)?|(?:星期|[周週])[一二三四五六日天])[)]?(?!\p{L}))?/u,
      '$1-$2-$3 ',
    )
    .replace(
      /(\d{1,2}) ?(?:[時时点]|h) ?(\d{2})(?: ?(?:分|min) ?(?:(\d{1,2}) ?(?:秒|s\b))?)?/i,
      (_, h, m, s) => [h, m, ...(s ? [s.padStart(2, '0')] : [])].join(':'),
    );
}

/** A text without its word for a half of the day, and that word. */
function apart(text: string, words: Wordings, place: RegExp): [string, 'am' | 'pm' | null] {
  const found = place.exec(text);
  const half = found && lookUp('halves', found[1] ?? '', words);
  return [half ? text.replace(place, '') : text, half];
}

/** Hours of a half run from 1 to 12, in Japanese from 0 to 11, in Chinese either way; null for others. */
export function hourOf(
  hour: number,
  half: 'am' | 'pm' | null | undefined,
  shown: string,
): number | null {
  if (!half) return hour;
  const [least, most] = [/[上下]午|午[前後]/.test(shown) ? 0 : 1, /午[前後]/.test(shown) ? 11 : 12];
  if (hour < least || hour > most) return null;
  return (hour % 12) + (half === 'pm' ? 12 : 0);
}

/** Without words such as `de`, `um` or `at`, all of them or only where the text begins so. */
function unfilled(text: string, words: Wordings, where = ''): string {
  return text
    .trim()
    .replace(new RegExp(`${where}${word}\\.?`, 'gu'), (each) =>
      lookUp('fillers', each, words) ? '' : each,
    )
    .replace(/\s+/g, ' ')
    .replace(/[\s,@·|–—-]+$/, '')
    .trim();
}
