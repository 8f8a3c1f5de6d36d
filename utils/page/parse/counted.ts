import { lookUpKey } from '../words/look-up';
import type { Wordings } from '../words/wordings';
import type { Word } from '../words/words';
import type { Pieces } from './pieces';

/** `2 of 3`, `2/3` */
export interface Share {
  at: number;
  of: number;
}

/** The count that begins at a piece, and how many pieces it takes; null where none begins. */
export function countAt(
  { keys }: Pieces,
  start: number,
  words: Wordings,
): (Share & { used: number }) | null {
  const [first = '', word = '', behind = ''] = keys.slice(start, start + 3);
  const second = lookUpKey('ordinals', word, words) === 'of' ? behind : word;
  if (!/^\d{1,3}$/.test(first) || !/^\d{1,3}$/.test(second)) return null;
  const [at, of] = [Number(first), Number(second)];
  return at <= of ? { at, of, used: second === behind ? 3 : 2 } : null;
}

/**
 * "0 failed", "Failed: 0", "Failed 0 of 3": none is in the state whose word stands from `start` up to `end`.
 * "Complete (0 errors)" is complete all the same. `count`: what is counted from `end` on.
 */
export function isOfNone(
  { texts, gaps }: Pieces,
  state: Word<'states'>,
  start: number,
  end: number,
  count: ReturnType<typeof countAt>,
): boolean {
  if (texts[start - 1] === '0' && gaps[start] === ' ') return true;
  if (texts[end] !== '0' || (count && state === 'complete')) return false;
  return (
    /^[:= (]+$/.test(gaps[end] ?? '') && /^$|^[,;)|]/.test(gaps[end + (count?.used ?? 1)] ?? '')
  );
}

/** How many are said to be in the state whose word ends before `end`: "complete: 1"; null where none are. */
export function tallyAt({ texts, gaps }: Pieces, end: number): number | null {
  const number = texts[end] ?? '';
  return isSmallNumber(number) && /^\s?[:=(]\s?$/.test(gaps[end] ?? '') ? Number(number) : null;
}

/** True for a number that orders or counts something on a page. */
export function isSmallNumber(text: string): boolean {
  return /^\d{1,2}$/.test(text);
}
