import { chinese } from '../../languages/chinese.ts';
import { french } from '../../languages/french.ts';
import { german } from '../../languages/german.ts';
import { japanese } from '../../languages/japanese.ts';
import { portuguese } from '../../languages/portuguese.ts';
import { spanish } from '../../languages/spanish.ts';
import { english, type Words } from '../../words.ts';
import type { Spellings } from '../axes/axis.ts';

export const languages: Spellings<Words> = {
  english: [english, { ...english, lang: 'en' }],
  european: [spanish, french, german, portuguese],
  other: [chinese, japanese],
};
