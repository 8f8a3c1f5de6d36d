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

/** True where right below the heading of the list of jobs, and its columns, a text says that there is nothing. */
export function saysNoJobs(texts: readonly string[], words: Wordings): boolean {
  const at = texts.findIndex((text) => words('headings').get(labelKey(text)) === 'jobs');
  const below = texts
    .slice(at + 1, at + 1 + mostColumns)
    .filter((text) => !words('jobColumns').has(labelKey(text)));
  return at >= 0 && below.slice(0, 2).some((text) => saysNothing(text, words));
}
