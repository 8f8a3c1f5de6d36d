import { lookUp } from './look-up';
import type { Wordings } from './wordings';

const kinds = [
  'jobColumns',
  'scheduleColumns',
  'fields',
  'statuses',
  'stages',
  'jobTypes',
] as const;

/** What a title says of capital letters alone, `<th title="Status">ST</th>`, where it is a known word; else the text. */
export function spelledOut(text: string, title: string | null, words: Wordings): string {
  const isSpelled = title && /^\p{Lu}{2,4}$/u.test(text);
  return isSpelled && kinds.some((kind) => lookUp(kind, title, words)) ? title : text;
}
