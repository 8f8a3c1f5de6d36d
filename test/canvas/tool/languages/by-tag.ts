import type { Language } from '../../../../utils/page/words/languages.ts';
import { english, type Words } from '../words.ts';
import { arabic } from './arabic.ts';
import { chinese } from './chinese.ts';
import { dutch } from './dutch.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { japanese } from './japanese.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';
import { swedish } from './swedish.ts';

/** What the tool words itself in each language that Rosterscope reads. */
export const wordsOf: Record<Language, Words> = {
  en: english,
  es: spanish,
  fr: french,
  'pt-BR': portuguese,
  de: german,
  nl: dutch,
  sv: swedish,
  'zh-Hans': chinese,
  ja: japanese,
  ar: arabic,
};
