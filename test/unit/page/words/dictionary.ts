import { readFileSync } from 'node:fs';
import type { Language } from '../../../../utils/page/words/languages.ts';
import type { PageDictionary } from '../../../../utils/page/words/page-dictionary.ts';

/** A language as the background brings it into the page. */
export function pageDictionaryOf(language: Language): PageDictionary {
  return { language, words: JSON.parse(readFileSync(`public/words/${language}.json`, 'utf8')) };
}
