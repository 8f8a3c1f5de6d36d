import { lookUp } from '../words/look-up';
import type { Wordings } from '../words/wordings';

/** `year` is null where the text names none; `rest` is what follows the day. */
export type Day = { year: number | null; month: number; day: number; rest: string };

/** A word in any script, as a part of a pattern. */
export const word = '[\\p{L}\\p{M}]+';

export function dayIn(
  text: string,
  words: Wordings,
  language: string,
  wholeDay: boolean,
): Day | null {
  // "Wed 11/25/2026"
  const figures = text.replace(weekdayFirst, '');
  return isoDay(figures) ?? namedDay(text, words) ?? slashedDay(figures, language, wholeDay);
}

function isoDay(text: string): Day | null {
  const found = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?!\d)(.*)$/.exec(text);
  return found && dayOf(found[1], found[3], found[4], found[5]);
}

const weekday = `(?:${word}(?:-${word})?\\.?,? )?`;
const weekdayFirst = new RegExp(`^${weekday}(?=\\d)`, 'u');
// "Nov 24-26" are three days, "Nov/24/26" is one.
const monthFirst = new RegExp(
  `^${weekday}(${word})\\.?[ /-](\\d{1,2})(?:st|nd|rd|th)?(?:,?[ /-](\\d{4}|(?<=/)\\d\\d))?$`,
  'u',
);
const dayFirst = new RegExp(
  `^${weekday}(\\d{1,2})(?:\\.|er|\u00BA|\u00B0)?[ /-](${word}(?: ${word})?)\\.?(?:,?[ /-](\\d{4}|(?<=[/-])\\d\\d))?$`,
  'u',
);

/** `Tue, Nov 24, 2026`, `24 November 2026` */
function namedDay(text: string, words: Wordings): Day | null {
  const american = monthFirst.exec(text);
  const first = american && lookUp('months', american[1] ?? '', words);
  if (american && first) return dayOf(american[3], first, american[2]);
  const other = dayFirst.exec(text);
  const month = other && lookUp('months', other[2] ?? '', words);
  return other && month ? dayOf(other[3], month, other[1]) : null;
}

function slashedDay(text: string, language: string, wholeDay: boolean): Day | null {
  const found = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (!found) return null;
  const [, a, sign, b, year] = found;
  // Canada, the Philippines, South Africa, Puerto Rico, Panama and others of the US write either way.
  const certain = /^(en|es|fr|pt|de|nl|ar)\b(?!.*-(ca|ph|us|za|pr|pa)$)/i.test(language);
  // A short year may also stand in front.
  if (year?.length === 2 && (sign === '-' || (Number(a) > 12 && !certain))) return null;
  if (Number(a) > 12 || sign === '.') return dayOf(year, b, a);
  const monthFirst = /^en(-us)?$/i.test(language) || (!language && !wholeDay);
  if (Number(b) > 12 || monthFirst || a === b) return dayOf(year, a, b);
  return certain ? dayOf(year, b, a) : null;
}

function dayOf(year: string | undefined, month = '', day = '', rest = ''): Day | null {
  const date = {
    year: year === undefined ? null : Number(year) + (year.length === 2 ? 2000 : 0),
    month: Number(month),
    day: Number(day),
    rest,
  };
  // A year far from ours is one of another calendar.
  const most = year?.length === 2 ? 2044 : 2099;
  const ours = date.year === null || (date.year >= 1970 && date.year <= most);
  return ours && date.month >= 1 && date.month <= 12 && date.day >= 1 ? date : null;
}
