import { meaning } from '../words/dictionary';
import { plain } from './text';

const grouped = /^\d{1,3}(?:([.,'\u2019\u066C ])\d{3})(?:\1\d{3})*$/;
const indian = /^\d{1,2}(?:,\d{2})+,\d{3}$/;

/**
 * A whole number as a table shows it, with the grouping and digits of any language.
 * Null for anything else, also for a decimal, a sign, a unit or two numbers side by side.
 */
export function parseCount(text: string): number | null {
  // A line break stands between two elements, so it never belongs to one number.
  const shown = text.trim();
  if (shown.length > 40 || shown.includes('\n')) return null;
  const digits = plain(shown).trim();
  if (!/^\d+$/.test(digits) && !grouped.test(digits) && !indian.test(digits)) return null;
  const count = Number(digits.replace(/\D/g, ''));
  return Number.isSafeInteger(count) ? count : null;
}

/** A percentage from 0 to 100 in a text, with its place there; null when there is none or several. */
export function findPercent(
  text: string,
): { percent: number; before: string; after: string } | null {
  const shown = signed(plain(text).replaceAll('\u066A', '%'));
  const found =
    /(?<![\d.,])(?:(\d{1,3}(?:[.,\u066B]\d{1,2})?)\s*%|%\s*(\d{1,3}(?:[.,]\d{1,2})?))(?![\d.,]*\d)/.exec(
      shown,
    );
  if (!found) return null;
  const percent = Number((found[1] ?? found[2] ?? '').replace(/[,\u066B]/, '.'));
  const before = shown.slice(0, found.index);
  const after = shown.slice(found.index + found[0].length);
  return percent <= 100 && !/[\d%]/.test(before + after) ? { percent, before, after } : null;
}

/** With the sign in place of words such as `percent`, before or after the number. */
function signed(text: string): string {
  if (text.includes('%') || !/\d/.test(text)) return text;
  const sign = (word: string) => (meaning('percent', word) ? '%' : word);
  return text.replace(/\p{L}+ \p{L}+/gu, sign).replace(/\p{L}+/gu, sign);
}
