import { labelKey } from '../text';
import type { PageDictionary } from './page-dictionary';
import { type Wordings, wordingsOf } from './wordings';
import { english, type Word, type WordKind } from './words';

let spoken: Wordings = wordingsOf([english]);
let added: PageDictionary | null = null;
const caches: Map<string, unknown>[] = [];
const mostAnswers = 3000;

/** Adds a language to English, in place of the one added before; null for English alone. */
export function setDictionary(dictionary: PageDictionary | null): void {
  for (const answers of caches) answers.clear();
  added = dictionary;
  spoken = wordingsOf(dictionary ? [english, dictionary.words] : [english]);
}

/** The language of the page's labels as a BCP 47 tag. */
export function dictionaryLanguage(): string {
  return added?.language ?? 'en';
}

/** Every wording of one kind in the languages spoken, by `labelKey`. */
export function wordings(kind: WordKind): Map<string, string> {
  return spoken(kind);
}

/** What a text means among the words of one kind; null when it is none of them. */
export function lookUp<Kind extends WordKind>(kind: Kind, text: string): Word<Kind> | null {
  return lookUpKey(kind, labelKey(text));
}

/** The same for a text whose `labelKey` is known already. */
export function lookUpKey<Kind extends WordKind>(kind: Kind, key: string): Word<Kind> | null {
  return (key && (spoken(kind).get(key) as Word<Kind> | undefined)) || null;
}

/** Asks once of each text as long as the words stay the same: a page says the same again and again. */
export function cachedByDictionary<Answer>(
  ask: (text: string) => Answer,
): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  caches.push(answers);
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    if (answers.size >= mostAnswers) answers.clear();
    const answer = ask(text);
    answers.set(text, answer);
    return answer;
  };
}
