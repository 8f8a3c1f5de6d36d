import { labelKey } from './text';
import { english, type Word, type WordKind, type Words } from './words';

let spoken: Words[] = [english];
const indexes = new Map<WordKind, Map<string, string>>();

/** Adds a language to English, in place of the one added before; null for English alone. */
export function speak(words: Words | null): void {
  spoken = words ? [english, words] : [english];
  indexes.clear();
}

/** Every wording of one kind in the languages spoken, by `labelKey`. */
export function wordings(kind: WordKind): Map<string, string> {
  const known = indexes.get(kind);
  if (known) return known;
  const index = new Map<string, string>();
  for (const words of spoken) {
    for (const [word, texts] of Object.entries<string[]>(words[kind] ?? {})) {
      for (const text of texts) index.set(labelKey(text), word);
    }
  }
  indexes.set(kind, index);
  return index;
}

/** What a text means among the words of one kind; null when it is none of them. */
export function meaning<Kind extends WordKind>(kind: Kind, text: string): Word<Kind> | null {
  return keyMeaning(kind, labelKey(text));
}

/** The same for a text whose `labelKey` is known already. */
export function keyMeaning<Kind extends WordKind>(kind: Kind, key: string): Word<Kind> | null {
  return (key && (wordings(kind).get(key) as Word<Kind> | undefined)) || null;
}
