/** True for a title or heading in which a page calls itself SIS Integration, as Canvas's guides name it. */
export function isToolName(text: string): boolean {
  return /\bSIS[\s\u00a0-]+Integrations?\b/i.test(text.slice(0, 300));
}
