import type { Language } from './languages';
import type { Words } from './words';

/** A language and what the page writes in it. */
export interface PageDictionary {
  language: Language;
  words: Words;
}
