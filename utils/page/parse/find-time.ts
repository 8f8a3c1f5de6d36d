import type { WordedText } from '../words/look-up';
import { readTime } from './parse-time';

/** Only whether it is a time matters here: a date without a year is one of any year. */
const anyYear = Date.UTC(2026, 5, 15);

/**
 * The part of a text that is a time: of `Updated Nov 24 at 2:11am by Terry` it is `Nov 24 at 2:11am`.
 * Null where no time with its day stands there.
 */
export function findTime({ text, words }: WordedText): string | null {
  const shown = text.slice(0, 160).replace(/\s+/g, ' ').trim();
  if (!/\d[:h時时点]/.test(shown)) return null;
  const parts = shown.split(' ');
  const clock = parts.findIndex((part) => /\d{1,2}[:h時时点]\d{0,2}/.test(part));
  // What may be a zone is no part to leave out.
  const most = Math.min(parts.length, clock + 7);
  for (let end = most; end > clock && !isZoneLike(parts.slice(end).join(' ')); end--) {
    for (let begin = 0; begin <= clock; begin++) {
      const piece = parts
        .slice(begin, end)
        .join(' ')
        .replace(/[,;|·–—-]+$/, '');
      if (readTime(piece, words, 'en-US', anyYear)) return piece;
    }
  }
  return null;
}

function isZoneLike(rest: string): boolean {
  return /^\(?(?:[A-Z][A-Za-z]{0,3}T\b|UTC|GMT|[+-]\d|(?:\p{L}+ ){1,2}[Tt]ime\b)/u.test(rest);
}
