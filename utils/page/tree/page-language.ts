/** How the page writes dates is certain only where its labels are in the language it says it is in. */
export function pageLanguage(declared: string, spoken: string): string {
  const base = (tag: string) => tag.slice(0, 2).toLowerCase();
  if (!declared) return spoken === 'en' ? '' : spoken;
  return base(declared) === base(spoken) ? declared : 'und';
}
