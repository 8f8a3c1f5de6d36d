import { meaning } from './meaning';
import { parseZone } from './parse-zone';
import { plain } from './text';

type Day = { year: number; month: number; day: number; rest: string };

const clock =
  /^[\s,]*(?:T|at\s+)?(\d{1,2})(?::(\d{2}))(?::(\d{2})(?:[.,]\d{1,9})?)?\s*([ap]\.?\s?m\b\.?)?[\s,]*(.*)$/i;

/**
 * An instant (ms since 1970) from a text such as `Nov 24, 2026 2:00:12 AM MST`,
 * `11/24/2026 02:00 AM` or `2026-11-24 02:00:12 -0700`. Without a zone it is the viewer's.
 * Null without a year or a time of day, and where day and month could be either way round:
 * `language` (BCP 47, from the page) decides that, as does `AM`/`PM` where it is empty.
 */
export function parseTime(text: string, language = ''): number | null {
  if (text.length > 120) return null;
  const shown = plain(text).replace(/\s+/g, ' ').trim();
  const day = isoDay(shown) ?? namedDay(shown) ?? slashedDay(shown, language);
  const time = day && clock.exec(day.rest);
  if (!day || !time) return null;
  let hour = Number(time[1]);
  const half = time[4]?.[0]?.toLowerCase();
  if (half && (hour < 1 || hour > 12)) return null;
  if (half) hour = (hour % 12) + (half === 'p' ? 12 : 0);
  const parts = [
    day.year,
    day.month - 1,
    day.day,
    hour,
    Number(time[2]),
    Number(time[3] ?? 0),
  ] as const;
  // Date carries over (Feb 30 → Mar 2), so a date that does not exist differs afterwards.
  const utc = new Date(Date.UTC(...parts));
  const real = utc.getUTCDate() === day.day && utc.getUTCHours() === hour && Number(time[2]) < 60;
  if (!real || Number(time[3] ?? 0) > 59) return null;
  const zone = time[5]?.trim();
  const offset = zone ? parseZone(zone) : null;
  if (zone && offset === null) return null;
  const at = offset === null ? new Date(...parts).getTime() : utc.getTime() - offset * 60_000;
  return at >= 0 ? at : null;
}

function isoDay(text: string): Day | null {
  const found = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?!\d)(.*)$/.exec(text);
  return found && dayOf(found[1], found[3], found[4], found[5]);
}

/** `Tue, Nov 24, 2026 …`, `24 November 2026 …` */
function namedDay(text: string): Day | null {
  const found =
    /^(?:\p{L}+\.?,? )?(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)(.*)$/u.exec(text) ??
    /^(?:\p{L}+\.?,? )?(\d{1,2})\.? (\p{L}+)\.?,? (\d{4})(?!\d)(.*)$/u.exec(text);
  if (!found) return null;
  const first = meaning('months', found[1] ?? '');
  const second = meaning('months', found[2] ?? '');
  if (!first && !second) return null;
  return dayOf(found[3], first ?? second ?? '', first ? found[2] : found[1], found[4]);
}

function slashedDay(text: string, language: string): Day | null {
  const found = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)(.*)$/.exec(text);
  if (!found) return null;
  const [, a, sign, b, year, rest] = found;
  if (Number(a) > 12 || sign === '.') return dayOf(year, b, a, rest);
  const monthFirst =
    /^en(-us)?$/i.test(language) || (!language && /\d\s*[ap]\.?m/i.test(rest ?? ''));
  if (Number(b) > 12 || monthFirst || a === b) return dayOf(year, a, b, rest);
  // Canada, the Philippines, South Africa and other languages of the US write either way.
  return language && !/-(ca|ph|us|za)$/i.test(language) ? dayOf(year, b, a, rest) : null;
}

function dayOf(year = '', month = '', day = '', rest = ''): Day | null {
  const date = { year: Number(year), month: Number(month), day: Number(day), rest };
  return date.month >= 1 && date.month <= 12 && date.day >= 1 && date.year >= 1970 ? date : null;
}
