/** Where what a text says first ends: its sentence, or what of it comes before a colon. */
const firstEnd = /(?<=[.。؟])\s|\s?[:：]\s/;

/** What a text says first, without what ends it: as a headline this has room. */
export function firstClause(text: string): string {
  return (text.split(firstEnd)[0] ?? '').replace(/[.。]$/, '');
}

/** What a text says after that; empty where that is all. */
export function afterFirst(text: string): string {
  const end = firstEnd.exec(text);
  return end ? text.slice(end.index + end[0].length).trim() : '';
}
