import { readFileSync } from 'node:fs';
import type { Language } from '../../../utils/page/languages.ts';
import type { Tongue } from '../../../utils/page/tongue.ts';

/** A language as the background brings it into the page. */
export function tongueOf(language: Language): Tongue {
  return { language, words: JSON.parse(readFileSync(`public/words/${language}.json`, 'utf8')) };
}
