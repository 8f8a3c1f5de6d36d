import browser from 'webextension-polyfill';
import { recognizeLines } from '../../page/detect/recognize-lines';
import { isNamed } from '../../page/structure/names';
import { labelKey } from '../../page/text';
import { languages } from '../../page/words/languages';
import type { PageDictionary } from '../../page/words/page-dictionary';
import { type Wordings, wordingsOf } from '../../page/words/wordings';
import type { WordKind } from '../../page/words/words';

type Known = PageDictionary & { wordings: Wordings };
let known: Promise<Known[]> | null = null;

/** The dictionaries of all languages, each together with English; English comes first. */
async function dictionaries(): Promise<Known[]> {
  const dictionaries = await Promise.all(
    languages.map(async (language): Promise<PageDictionary> => {
      const answer = await fetch(browser.runtime.getURL(`words/${language}.json`));
      return { language, words: await answer.json() };
    }),
  );
  const english = dictionaries.slice(0, 1).map(({ words }) => words);
  return dictionaries.map((dictionary) => ({
    ...dictionary,
    wordings: wordingsOf([...english, dictionary.words]),
  }));
}

/**
 * The language of the SIS Integration page that these lines of `textDigest` show: the one that knows most
 * of them. Null where they show another page.
 */
export async function detectLanguage(lines: string): Promise<PageDictionary | null> {
  const all = await allKnown();
  const keys = keysOf(lines);
  let best: PageDictionary | null = null;
  let most = 0;
  for (const { language, words, wordings } of all) {
    if (!recognizeLines(lines, wordings)) continue;
    const kinds = Object.keys(words) as WordKind[];
    const count = keys.filter((key) => kinds.some((kind) => wordings(kind).has(key))).length;
    // English is read in any case; a name or two that mean something elsewhere change nothing.
    if (best && count < most + (best.language === 'en' ? 3 : 1)) continue;
    best = { language, words };
    most = count;
  }
  return best;
}

/**
 * True for lines that may be the page in words that no dictionary has: they name a SIS or Canvas, and no
 * dictionary has the label of a step among them, as on a page that is only half drawn by now.
 */
export async function mayBeUnknownLanguage(lines: string): Promise<boolean> {
  if (!isNamed(lines)) return false;
  const keys = keysOf(lines);
  const steps = (await allKnown()).flatMap(({ wordings }) => [...wordings('steps').keys()]);
  return !keys.some((key) => steps.some((step) => key.startsWith(step)));
}

function keysOf(lines: string): string[] {
  return lines.split('\n').map((line) => labelKey(line.slice(1)));
}

/** Asked for again after a failure. */
function allKnown(): Promise<Known[]> {
  known ??= dictionaries().catch((error) => {
    known = null;
    throw error;
  });
  return known;
}
