import { labelKey } from '../parse/text';
import type { Tongue } from './page-language';
import { type Wordings, wordingsOf } from './wordings';
import { english, type Word, type WordKind } from './words';

let spoken: Wordings = wordingsOf([english]);
let added: Tongue | null = null;
const caches: Map<string, unknown>[] = [];
const mostAnswers = 3000;

/** Adds a language to English, in place of the one added before; null for English alone. */
export function speak(tongue: Tongue | null): void {
  for (const answers of caches) answers.clear();
  added = tongue;
  spoken = wordingsOf(tongue ? [english, tongue.words] : [english]);
}

/** The language of the page's labels as a BCP 47 tag. */
export function spokenLanguage(): string {
  return added?.language ?? 'en';
}

/** Every wording of one kind in the languages spoken, by `labelKey`. */
export function wordings(kind: WordKind): Map<string, string> {
  return spoken(kind);
}

/** What a text means among the words of one kind; null when it is none of them. */
export function meaning<Kind extends WordKind>(kind: Kind, text: string): Word<Kind> | null {
  return keyMeaning(kind, labelKey(text));
}

/** The same for a text whose `labelKey` is known already. */
export function keyMeaning<Kind extends WordKind>(kind: Kind, key: string): Word<Kind> | null {
  return (key && (spoken(kind).get(key) as Word<Kind> | undefined)) || null;
}

/** Asks once of each text as long as the words stay the same: a page says the same again and again. */
export function onceInTheseWords<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
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
