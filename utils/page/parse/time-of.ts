import { everyPart, type Part } from '../tree/ax-node';
import { parseTime } from './parse-time';

/** The instant these parts show: a `datetime` attribute first, then the text; null for anything else. */
export function timeOf(parts: Part[] | undefined, language: string): number | null {
  if (!parts) return null;
  const told = parts.flatMap((part) => {
    const around = part.element.closest?.('time');
    const times = everyPart(part).map(({ element }) => element);
    return [...times, ...(around ? [around] : [])].filter((element) =>
      element.hasAttribute('datetime'),
    );
  });
  for (const element of told) {
    const at = parseTime(element.getAttribute('datetime') ?? '');
    if (at !== null) return at;
  }
  return parseTime(parts.map(({ text }) => text).join(' '), language);
}
