import { labelKey } from '../text';
import type { WordKind, Words } from './words';

/** All wordings of one kind, by `labelKey`. */
export type Wordings = (kind: WordKind) => Map<string, string>;

/** The wordings of several dictionaries together; where they differ the later one counts. */
export function wordingsOf(dictionaries: Words[]): Wordings {
  const indexes = new Map<WordKind, Map<string, string>>();
  return (kind) => {
    const known = indexes.get(kind);
    if (known) return known;
    const index = new Map<string, string>();
    for (const words of dictionaries) {
      for (const [word, texts] of Object.entries<string[]>(words[kind] ?? {})) {
        for (const text of texts) index.set(labelKey(text), word);
      }
    }
    indexes.set(kind, index);
    return index;
  };
}
