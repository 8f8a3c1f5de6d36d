import type { StepName } from '../../roster/model/step';
import { plain } from '../text';
import { cachedBy } from '../tree/cached';
import { lookUpKey, type WordedText } from '../words/look-up';
import type { Wordings } from '../words/wordings';
import type { Word } from '../words/words';
import { countAt, isOfNone, isSmallNumber, type Share, tallyAt } from './counted';
import { findPercents, percentMark } from './parse-number';
import { type Pieces, splitPieces } from './pieces';

/** One thing that a short text says of the steps. */
export type Token =
  /** `full`: the whole label of the guide, *Roster Extract Progress*; else the step's short name. */
  | { kind: 'step'; step: StepName; full: boolean }
  | { kind: 'state'; state: Word<'states'> }
  | { kind: 'percent'; percent: number }
  | ({ kind: 'count' } & Share)
  /** `Batch 2`, `Import batch` */
  | { kind: 'batch' };

export interface Scanned {
  tokens: Token[];
  /** True for a word such as *Loading*, which helps where nothing else decides. */
  helper: boolean;
  /** Words that no token explains; more than a few make the text prose. */
  left: number;
}

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
  const pieces = splitPieces(marked);
  const { texts } = pieces;
  const tokens: Token[] = [];
  let left = 0;
  let next = 0;
  let helper = false;
  let batches = 0;
  for (let at = 0; at < texts.length; ) {
    const piece = texts[at] ?? '';
    if (piece === percentMark) {
      tokens.push({ kind: 'percent', percent: percents[next++] ?? 0 });
      at += 1;
      continue;
    }
    const [token, used] = longestAt(pieces, at, words);
    const end = at + used;
    if (token === 'helper') helper = true;
    else if (token?.kind === 'state') {
      const count = countAt(pieces, end, words);
      if (!isOfNone(pieces, token.state, at, end, count)) {
        tokens.push(token);
        // "Batches: 3, complete: 1"
        const tally = batches && !count ? tallyAt(pieces, end) : null;
        if (tally !== null) tokens.push({ kind: 'count', at: tally, of: batches });
      }
    } else if (token) {
      tokens.push(token);
      const number = texts[end] ?? '';
      if (token.kind === 'batch' && isSmallNumber(number)) batches = Number(number);
    } else if (!used && unsaid.test(piece)) left += prose;
    // A number alone counts or orders something.
    else if (!used && !isSmallNumber(piece) && !joining.test(piece)) left += 1;
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

/** The longest wording that begins at a piece, as a token or as nothing of interest, and its length in pieces. */
function longestAt(pieces: Pieces, at: number, words: Wordings): [Token | 'helper' | null, number] {
  const counted = countAt(pieces, at, words);
  if (counted) return [{ kind: 'count', at: counted.at, of: counted.of }, counted.used];
  const { keys } = pieces;
  for (let end = Math.min(keys.length, at + mostPieces); end > at; end--) {
    const key = keys.slice(at, end).join('');
    if (key.length > 60 || key.includes(percentMark)) continue;
    const token = tokenOf(key, words);
    if (token) return [token, end - at];
    if (lookUpKey('helpers', key, words)) return ['helper', end - at];
    if (lookUpKey('ordinals', key, words) === 'batch') return [{ kind: 'batch' }, end - at];
    if (lookUpKey('fields', key, words) === 'status' || lookUpKey('ordinals', key, words))
      return [null, end - at];
  }
  return [null, 0];
}

function tokenOf(key: string, words: Wordings): Token | null {
  const full = lookUpKey('steps', key, words);
  if (full) return { kind: 'step', step: full, full: true };
  const state = lookUpKey('states', key, words);
  if (state) return { kind: 'state', state };
  const step = lookUpKey('stages', key, words);
  return step && { kind: 'step', step, full: false };
}

/** True for a text with the guide's whole label of a step in it. */
export function namesStep({ text, words }: WordedText): boolean {
  return scan(text, words).tokens.some((token) => token.kind === 'step' && token.full);
}
