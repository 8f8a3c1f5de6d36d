import { labelKey } from './text';
import { type Word, type WordKind, words } from './words';

const indexes = new Map<WordKind, Map<string, string>>();

/** Every known wording of one kind, all languages together, by `labelKey`. */
export function wordings(kind: WordKind): Map<string, string> {
  const known = indexes.get(kind);
  if (known) return known;
  const index = new Map<string, string>();
  for (const language of Object.values(words)) {
    for (const [word, texts] of Object.entries<readonly string[]>(language[kind])) {
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
