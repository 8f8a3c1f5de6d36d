import { arabic } from '../../languages/arabic.ts';
import { dutch } from '../../languages/dutch.ts';
import { swedish } from '../../languages/swedish.ts';
import { english, type Words } from '../../words.ts';
import type { Spellings } from '../axes/axis.ts';

export const languages: Spellings<Words> = {
  english: [{ ...english, lang: 'en-CA' }],
  european: [dutch, swedish],
  other: [arabic],
};
