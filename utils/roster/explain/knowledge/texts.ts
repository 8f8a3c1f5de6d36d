import { reasons } from '../reasons';
import { entries } from './base';

/** All that the knowledge base says, in English, each text once. Translations are packed in this order. */
export const knownTexts: readonly string[] = [
  ...new Set([...entries, ...reasons].flatMap(({ cause, actions }) => [cause, ...actions])),
];

let places: Map<string, number> | null = null;

/** A text in the language of the translations; null where they have none, or are of another version. */
export function translationOf(text: string, translations: readonly string[]): string | null {
  if (translations.length !== knownTexts.length) return null;
  places ??= new Map(knownTexts.map((known, place) => [known, place]));
  return translations[places.get(text) ?? -1] || null;
}
