import type { StepName } from '../../roster/model/step';
import { labelKey, plain } from '../text';
import { cachedBy } from '../tree/cached';
import { lookUpKey, type WordedText } from '../words/look-up';
import type { Wordings } from '../words/wordings';
import type { Word } from '../words/words';
import { findPercents } from './parse-number';

/** One thing that a short text says of the steps. */
export type Token =
  /** `full`: the whole label of the guide, *Roster Extract Progress*; else the step's short name. */
  | { kind: 'step'; step: StepName; full: boolean }
  | { kind: 'state'; state: Word<'states'> }
  | { kind: 'percent'; percent: number }
  /** `2 of 3`, `2/3` */
  | { kind: 'count'; at: number; of: number }
  /** `Batch 2`, `Import batch` */
  | { kind: 'batch' };

export interface Scanned {
  tokens: Token[];
  /** True for a word such as *Loading*, which helps where nothing else decides. */
  helper: boolean;
  /** Words that no token explains; more than a few make the text prose. */
  left: number;
}

/** A sign of Chinese or Japanese, another word, a number, or the mark that a percentage stood there. */
const piece =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]|[\p{L}\p{M}'’]+|\d+(?:[.,]\d+)*|\uE000/gu;
const times = /\d{1,2}:\d\d(?::\d\d)?/g;
/** Longer texts are prose. */
const longest = 160;
const mostPieces = 14;

/** "This step is not complete", "once it has failed": the value is none. */
const unsaid =
  /^(?:not|never|when|once|if|until|unless|while|will|can|cannot|should|must|\p{L}+n['’]t)$/iu;
/** "It is now complete" says as much as "complete". */
const joining = /^(?:this|it|is|was|has|been|now|currently|already)$/i;
/** More words left than in any value. */
export const prose = 9;

const nothing: Scanned = { tokens: [], helper: false, left: 0 };

/**
 * A short text as the step labels, states and percentages in it, in its order, by the words of the
 * dictionary, longest first.
 */
export function scan(text: string, words: Wordings): Scanned {
  if (text.length > longest) return { tokens: [], helper: false, left: 99 };
  if (!/[\p{L}\p{N}]/u.test(text)) return nothing;
  const known = scannedBy(words);
  const scanned = known.get(text) ?? read(text, words);
  if (known.size >= mostKnown) known.clear();
  known.set(text, scanned);
  return scanned;
}

/** Each text is scanned once by the same words: a page says the same again and again. */
const scannedBy = cachedBy((_: Wordings) => new Map<string, Scanned>());
const mostKnown = 3000;

function read(text: string, words: Wordings): Scanned {
  const { marked, percents } = findPercents(plain(text), words);
  // The hours and minutes of a time count nothing.
  const line = marked.replace(times, '');
  const found = [...line.matchAll(piece)];
  const pieces = found.map(([each]) => each);
  const gap = (at: number) =>
    line.slice((found[at - 1]?.index ?? 0) + (pieces[at - 1]?.length ?? 0), found[at]?.index);
  const keys = pieces.map((each) => (each === '\uE000' ? each : labelKey(each)));
  const tokens: Token[] = [];
  let left = 0;
  let next = 0;
  let helper = false;
  let total = 0;
  for (let at = 0; at < pieces.length; ) {
    if (keys[at] === '\uE000') {
      tokens.push({ kind: 'percent', percent: percents[next++] ?? 0 });
      at += 1;
      continue;
    }
    const [token, used] = longestAt(keys, at, words);
    if (token === 'helper') helper = true;
    else if (token?.kind === 'state') {
      const [before, behind] = [pieces[at - 1], pieces[at + used] ?? ''];
      const count = countAt(keys, at + used, words);
      // "0 failed", "Failed: 0", "Failed 0 of 3": what none of them is, is no state. "Complete (0 errors)" is one.
      const isNone =
        (before === '0' && gap(at) === ' ') ||
        (behind === '0' &&
          /^[:= (]+$/.test(gap(at + used)) &&
          !(count && token.state === 'complete') &&
          /^$|^[,;)|]/.test(gap(at + used + (count?.[1] ?? 1))));
      if (!isNone) tokens.push(token);
      // "Batches: 3, complete: 1"
      const isTally = !count && isSmallNumber(behind) && /^\s?[:=(]\s?$/.test(gap(at + used));
      if (total && isTally && !isNone)
        tokens.push({ kind: 'count', at: Number(behind), of: total });
    } else if (token) {
      tokens.push(token);
      const number = pieces[at + used] ?? '';
      if (token.kind === 'batch' && isSmallNumber(number)) total = Number(number);
    } else if (!used && unsaid.test(pieces[at] ?? '')) left += prose;
    // A number alone counts or orders something.
    else if (!used && !isSmallNumber(pieces[at] ?? '') && !joining.test(pieces[at] ?? ''))
      left += 1;
    at += used || 1;
  }
  // A sign before a label says what no word does: "✅ Roster Extract Progress".
  const marks = glyphs.filter(([glyph]) => glyph.test(text));
  const isSilent = tokens.length > 0 && tokens.every(({ kind }) => kind === 'step');
  if (isSilent && marks[0])
    tokens.push(...marks.map(([, state]) => ({ kind: 'state' as const, state })));
  return { tokens, helper, left };
}

/** Signs that say as much as a word; where a word stands beside them, it decides. */
export const glyphs: [RegExp, Word<'states'>][] = [
  [/[✓✔☑✅]/u, 'complete'],
  [/[✗✘✖❌☒]/u, 'failed'],
];

/** The longest wording that begins at a piece, as a token or as nothing of interest. */
function longestAt(keys: string[], at: number, words: Wordings): [Token | 'helper' | null, number] {
  const counted = countAt(keys, at, words);
  if (counted) return counted;
  for (let end = Math.min(keys.length, at + mostPieces); end > at; end--) {
    const key = keys.slice(at, end).join('');
    if (key.length > 60 || key.includes('\uE000')) continue;
    const token = tokenOf(key, words);
    if (token) return [token, end - at];
    if (lookUpKey('helpers', key, words)) return ['helper', end - at];
    if (lookUpKey('ordinals', key, words) === 'batch') return [{ kind: 'batch' }, end - at];
    if (lookUpKey('fields', key, words) === 'status' || lookUpKey('ordinals', key, words))
      return [null, end - at];
  }
  return [null, 0];
}

function countAt(keys: string[], at: number, words: Wordings): [Token, number] | null {
  const [a = '', word = '', b = ''] = keys.slice(at, at + 3);
  const second = lookUpKey('ordinals', word, words) === 'of' ? b : word;
  if (!/^\d{1,3}$/.test(a) || !/^\d{1,3}$/.test(second)) return null;
  const [done, all] = [Number(a), Number(second)];
  return done <= all ? [{ kind: 'count', at: done, of: all }, second === b ? 3 : 2] : null;
}

function tokenOf(key: string, words: Wordings): Token | null {
  const full = lookUpKey('steps', key, words);
  if (full) return { kind: 'step', step: full, full: true };
  const state = lookUpKey('states', key, words);
  if (state) return { kind: 'state', state };
  const step = lookUpKey('stages', key, words);
  return step && { kind: 'step', step, full: false };
}

function isSmallNumber(text: string): boolean {
  return /^\d{1,2}$/.test(text);
}

/** True for a text with the guide's whole label of a step in it. */
export function namesStep({ text, words }: WordedText): boolean {
  return scan(text, words).tokens.some((token) => token.kind === 'step' && token.full);
}
