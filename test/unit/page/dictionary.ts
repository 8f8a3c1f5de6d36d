import { readFileSync } from 'node:fs';
import type { Language } from '../../../utils/page/words/languages.ts';
import type { Tongue } from '../../../utils/page/words/page-language.ts';

/** A language as the background brings it into the page. */
export function tongueOf(language: Language): Tongue {
  return { language, words: JSON.parse(readFileSync(`public/words/${language}.json`, 'utf8')) };
}
