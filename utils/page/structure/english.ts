const common = /\b(?:the|and|of|with|from|back|your|details|started|updated|created)\b/gi;

/** True for texts in English, whose words for this page are known from Instructure's guides. */
export function isEnglish(texts: string[]): boolean {
  const found = texts.flatMap((text) => text.match(common) ?? []);
  return new Set(found.map((word) => word.toLowerCase())).size > 2;
}
