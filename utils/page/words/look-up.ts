import { labelKey } from '../text';
import type { Wordings } from './wordings';
import type { Word, WordKind } from './words';

/** What a text means among the words of one kind; null when it is none of them. */
export function lookUp<Kind extends WordKind>(
  kind: Kind,
  text: string,
  words: Wordings,
): Word<Kind> | null {
  return lookUpKey(kind, labelKey(text), words);
}

/** The same for a text whose `labelKey` is known already. */
export function lookUpKey<Kind extends WordKind>(
  kind: Kind,
  key: string,
  words: Wordings,
): Word<Kind> | null {
  return (key && (words(kind).get(key) as Word<Kind> | undefined)) || null;
}

/** A text, and what it is understood by: a part of a page has both. */
export interface WordedText {
  text: string;
  words: Wordings;
}

/** The same for a text that has its words with it. */
export function says<Kind extends WordKind>(
  kind: Kind,
  { text, words }: WordedText,
): Word<Kind> | null {
  return lookUp(kind, text, words);
}
