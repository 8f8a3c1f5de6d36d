import { labelKey } from '../text';
import type { Wordings } from './wordings';

/** Longer texts are prose. */
const longest = 80;

/**
 * True for a line such as "No jobs.", "There are no jobs to show.", "You haven't run any syncs yet.", in any of
 * the languages of `words`: it stands where a list would.
 */
export function saysNothing(text: string, words: Wordings): boolean {
  if (!text || text.length > longest) return false;
  if (/(?:\bnot|n.t) .*any\b/i.test(text)) return true;
  const key = labelKey(text);
  const said = new Set(text.match(/[\p{L}\p{M}]+/gu)?.map(labelKey));
  // Chinese and Japanese part no words.
  return [...words('nothing').keys()].some((word) =>
    /[\p{Script=Han}\p{Script=Hiragana}]/u.test(word) ? key.includes(word) : said.has(word),
  );
}
