import { isProse } from '../text';

const common =
  /\b(?:the|and|of|with|from|back|your|all|view|show|details|settings|download|refresh|last|next|started|updated|created|completed|failed)\b/gi;

/**
 * True for labels in English, whose words for this page are known from Instructure's guides. Sentences do
 * not count: a SIS or Canvas may well put an English message on a page in another language.
 */
export function isEnglish(texts: string[]): boolean {
  const found = texts.flatMap((text) => (isProse(text) ? [] : (text.match(common) ?? [])));
  return new Set(found.map((word) => word.toLowerCase())).size > 2;
}
