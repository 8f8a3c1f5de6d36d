import browser from 'webextension-polyfill';
import { languages } from '../page/languages';
import { recogniseLines } from '../page/recognise-lines';
import { labelKey } from '../page/text';
import type { Tongue } from '../page/tongue';
import { type Wordings, wordingsOf } from '../page/wordings';
import type { WordKind } from '../page/words';

type Known = Tongue & { wordings: Wordings };
let known: Promise<Known[]> | null = null;

/** The dictionaries of all languages, each together with English; English comes first. */
async function dictionaries(): Promise<Known[]> {
  const tongues = await Promise.all(
    languages.map(async (language): Promise<Tongue> => {
      const answer = await fetch(browser.runtime.getURL(`words/${language}.json`));
      return { language, words: await answer.json() };
    }),
  );
  const english = tongues.slice(0, 1).map(({ words }) => words);
  return tongues.map((tongue) => ({
    ...tongue,
    wordings: wordingsOf([...english, tongue.words]),
  }));
}

/**
 * The language of the SIS Integration page that these lines of `seenIn` show: the one that knows most
 * of them. Null where they show another page.
 */
export async function tongueOf(lines: string): Promise<Tongue | null> {
  known ??= dictionaries();
  const all = await known.catch((error) => {
    known = null;
    throw error;
  });
  const keys = lines.split('\n').map((line) => labelKey(line.slice(1)));
  let best: Tongue | null = null;
  let most = 0;
  for (const { language, words, wordings } of all) {
    if (!recogniseLines(lines, wordings)) continue;
    const kinds = Object.keys(words) as WordKind[];
    const count = keys.filter((key) => kinds.some((kind) => wordings(kind).has(key))).length;
    // English is read in any case; a name or two that mean something elsewhere change nothing.
    if (best && count < most + (best.language === 'en' ? 3 : 1)) continue;
    best = { language, words };
    most = count;
  }
  return best;
}
