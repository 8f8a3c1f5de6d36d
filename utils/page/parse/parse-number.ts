import { plain } from '../text';
import { lookUp } from '../words/look-up';
import type { Wordings } from '../words/wordings';

const grouped = /^[1-9]\d{0,2}(?:([.,'\u2019\u066C ])\d{3})(?:\1\d{3})*$/;
const indian = /^\d{1,2}(?:,\d{2})+,\d{3}$/;

/**
 * A whole number as a table shows it, with the grouping and digits of any language.
 * Null for anything else, also for a decimal, a sign, a unit or two numbers side by side.
 */
export function parseCount(text: string): number | null {
  // A line break stands between two elements, so it never belongs to one number.
  const shown = text.trim();
  if (shown.length > 40 || shown.includes('\n')) return null;
  // An ordinary space may stand between two numbers; those that group digits do not break a line.
  if (/\d +\d/.test(shown)) return null;
  const digits = plain(shown).trim();
  if (!/^\d+$/.test(digits) && !grouped.test(digits) && !indian.test(digits)) return null;
  const count = Number(digits.replace(/\D/g, ''));
  return Number.isSafeInteger(count) ? count : null;
}

/** Digits that stand apart, each in an element of its own, may be those of one number: `4`, `2`, `%`. */
const percentage =
  /(?!(?<=\d\n)\d+\n%)(?<![\d.,+\-\u2010\u2212<>\u2264\u2265\u00B1~\u2248]|^[\u2012-\u2015])(?:(\d{1,3}(?:[.,\u066B]\d{1,2})?)\s*%|(?<!\d\s*)%\s*(\d{1,3}(?:[.,]\d{1,2})?))(?![\d.,]*\d)/g;

/** Stands for a percentage; of private use, so that no page means it. */
export const percentMark = '\uE000';

/** Every percentage from 0 to 100 in a text, and the text with `percentMark` in place of each. */
export function findPercents(
  text: string,
  words: Wordings,
): { marked: string; percents: number[] } {
  const percents: number[] = [];
  const marked = signed(plain(text).replaceAll('\u066A', '%'), words).replace(
    percentage,
    (shown, before, after) => {
      const percent = Number((before ?? after).replace(/[,\u066B]/, '.'));
      if (percent > 100) return shown;
      percents.push(percent);
      return percentMark;
    },
  );
  return { marked, percents };
}

/** A percentage from 0 to 100 in a text, with its place there; null when there is none or several. */
export function findPercent(
  text: string,
  words: Wordings,
): { percent: number; before: string; after: string } | null {
  const { marked, percents } = findPercents(text, words);
  const [before = '', after = ''] = marked.split(percentMark);
  const [percent] = percents;
  if (percent === undefined || percents.length > 1 || /[\d%]/.test(before + after)) return null;
  return { percent, before, after };
}

/** With the sign in place of words such as `percent`, before or after the number. */
function signed(text: string, words: Wordings): string {
  if (!/\d/.test(text)) return text;
  const sign = (word: string) => (lookUp('percent', word, words) ? '%' : word);
  // Said in words beside the number itself: "42 percent complete, 42%".
  if (text.includes('%')) return text.replace(/(?<=\d )\p{L}+/gu, sign);
  return text.replace(/\p{L}+ \p{L}+/gu, sign).replace(/\p{L}+/gu, sign);
}
