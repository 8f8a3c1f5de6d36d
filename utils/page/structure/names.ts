/** True for a text with a name that stays what it is in every language, and that a page about rostering has. */
export function isNamed(text: string): boolean {
  return /\b(?:SIS|Canvas|OneRoster)\b/i.test(text);
}
