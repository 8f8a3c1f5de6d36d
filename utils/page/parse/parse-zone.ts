import { lookUp } from '../words/look-up';
import type { Wordings } from '../words/wordings';

/**
 * Minutes east of UTC of `MST`, `-0700`, `UTC+2`, `(GMT-07:00)` or a name such as `Mountain Standard
 * Time`; null for a zone not known here. Abbreviations are those of places where Canvas's rostering is
 * sold; those that mean something else elsewhere are not guessed.
 */
export function parseZone(text: string, words: Wordings): number | null {
  // "GMT-0700 (Mountain Standard Time)" says it twice.
  const once = text.replace(/(?<=[+-][\d:]+) ?\([^)]*\)$/, '');
  const name = once.replace(/[()[\]\s]/g, '').replace('\u2212', '-');
  const offset = /^(\p{L}*)([+-])(\d{1,2})(?::?([0-5]\d))?$/u.exec(name);
  const known = lookUp('zones', offset ? (offset[1] ?? '') : name, words);
  if (!offset) return known === null || known === 'unsure' ? null : Number(known);
  if (offset[1] && known !== '0') return null;
  const minutes = Number(offset[3]) * 60 + Number(offset[4] ?? 0);
  return minutes > 14 * 60 ? null : offset[2] === '-' ? -minutes : minutes;
}
