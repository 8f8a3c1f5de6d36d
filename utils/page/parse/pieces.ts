import { labelKey } from '../text';
import { percentMark } from './parse-number';

/** A short text piece by piece: its words and numbers, and a mark where each percentage stood. */
export interface Pieces {
  texts: string[];
  /** The same as the dictionary knows them. */
  keys: string[];
  /** What stands before each piece, and last what stands behind them all. */
  gaps: string[];
}

/** A sign of Chinese or Japanese, another word, a number, or the mark that a percentage stood there. */
const piece =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]|[\p{L}\p{M}'’]+|\d+(?:[.,]\d+)*|\uE000/gu;

/** The hours and minutes of a time count nothing. */
const times = /\d{1,2}:\d\d(?::\d\d)?/g;

export function splitPieces(text: string): Pieces {
  const line = text.replace(times, '');
  const texts = line.match(piece) ?? [];
  const keys = texts.map((each) => (each === percentMark ? each : labelKey(each)));
  return { texts, keys, gaps: line.split(piece) };
}
