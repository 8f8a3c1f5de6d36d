/** What a text says first: as a headline this has room. */
export function firstSentence(text: string): string {
  return text.split(/(?<=[.。؟])\s/)[0] ?? '';
}

/** What a text says after that; empty where that is all. */
export function afterFirst(text: string): string {
  return text.slice(firstSentence(text).length).trim();
}
