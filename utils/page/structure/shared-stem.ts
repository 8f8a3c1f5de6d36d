import { plain } from '../text';
import { isNamed } from './names';

/** Scripts in which a sign or two are a word, and those that write few vowels. */
const dense = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF\u0E00-\u0E7F]/;
const terse = /[\u0590-\u08FF]/;

/** Pieces of the words of a text, long enough to mean something: they stay when a word is bent or joined. */
function piecesOf(text: string): string[] {
  const words = plain(text).match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.flatMap((word) => {
    if (isNamed(word)) return [];
    const low = word.toLowerCase();
    const size = dense.test(low) ? 2 : terse.test(low) ? 4 : 6;
    if (low.length <= size) return low.length < Math.min(size, 4) ? [] : [low];
    return Array.from({ length: low.length - size + 1 }, (_, at) => low.slice(at, at + size));
  });
}

/**
 * Finds which of these labels a text shares a word with that no other of them has (as *Extract Details*
 * does with *Roster Extract Progress*): its place among them, null for none or several.
 */
export function sharedStemOf(labels: string[]): (text: string) => number | null {
  const pieces = labels.map(piecesOf);
  const own = pieces.map(
    (each, at) =>
      new Set(
        each.filter((piece) => !pieces.some((other, n) => n !== at && other.includes(piece))),
      ),
  );
  return (text) => {
    const textPieces = piecesOf(text);
    const stem = own.flatMap((each, at) =>
      textPieces.some((piece) => each.has(piece)) ? [at] : [],
    );
    return stem.length === 1 ? (stem[0] ?? null) : null;
  };
}
