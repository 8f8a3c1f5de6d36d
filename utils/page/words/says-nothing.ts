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

/** Texts below a list's heading among which its columns are looked for. */
const mostColumns = 30;
/** Where a note, a filter or a button stands first. */
const mostBefore = 10;
/** What stands by itself among those is no longer. */
const mostOwn = 50;

/** The heading of the list of jobs below which, and below its columns, a text says that there is nothing; else -1. */
export function emptyBelow(texts: readonly string[], words: Wordings): number {
  const titleOf = (text: string) => words('headings').get(labelKey(text));
  // Further below it stands by itself: "No jobs yet", "There are none."
  const isShort = (text: string) =>
    text.length <= mostOwn && saysNothing(text.split(/\s+/, 3).join(' '), words);
  return texts.findIndex((title, at) => {
    if (titleOf(title) !== 'jobs') return false;
    const after = texts.slice(at + 1, at + 1 + mostColumns);
    const end = after.findIndex(titleOf);
    const below = (end < 0 ? after : after.slice(0, end)).filter(
      (text) => !words('jobColumns').has(labelKey(text)),
    );
    return (
      below.slice(0, 2).some((text) => saysNothing(text, words)) ||
      below.slice(2, mostBefore).some(isShort)
    );
  });
}
