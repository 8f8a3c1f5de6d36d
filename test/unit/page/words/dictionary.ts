import { readFileSync } from 'node:fs';
import type { Language } from '../../../../utils/page/words/languages.ts';
import type { PageDictionary } from '../../../../utils/page/words/page-dictionary.ts';
import { type Wordings, wordingsOf } from '../../../../utils/page/words/wordings.ts';
import { english } from '../../../../utils/page/words/words.ts';

/** English and a language beside it. */
export function wordsBeside(language: Language): Wordings {
  return wordingsOf([english, pageDictionaryOf(language).words]);
}

/** A language as the background brings it into the page. */
export function pageDictionaryOf(language: Language): PageDictionary {
  return { language, words: JSON.parse(readFileSync(`public/words/${language}.json`, 'utf8')) };
}
