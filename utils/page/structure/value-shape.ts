import { findPercent } from '../parse/parse-number';
import { labelKey } from '../text';
import type { AxNode } from '../tree/ax-node';
import { barPercent } from '../tree/bar-percent';

/** What stands beside a label in unknown words. */
export interface ValueShape {
  /** `running` for a percentage and nothing else, `blank` for nothing at all. */
  state: 'blank' | 'running' | 'unknown';
  /** The one percentage that texts and bars give; null for none, or where they differ. */
  percent: number | null;
  /** The key of the only word, where there is a word and no figure of something unfinished. */
  word: string | null;
}

/** A percentage with words beside it may as well be the one that a step failed at. */
export function valueShapeOf(rest: AxNode[]): ValueShape {
  const words: string[] = [];
  const percents: number[] = [];
  for (const { text, words: known } of rest) {
    const found = findPercent(text, known);
    const other = found ? `${found.before} ${found.after}` : text;
    if (found) percents.push(found.percent);
    if (/[\p{L}\p{N}]/u.test(other)) words.push(other);
  }
  const bars = rest.filter(({ role }) => role === 'progressbar');
  const drawn = bars.map(({ element }) => barPercent(element));
  const figures = [...percents, ...drawn.filter((each) => each !== null)];
  const [first = null] = figures;
  const agree = first !== null && figures.every((each) => Math.abs(each - first) <= 1);
  const percent = agree ? first : null;
  const [word = ''] = words;
  if (words.length) {
    const alone = words.length === 1 && !percents.length && !/\p{N}/u.test(word);
    const through = drawn.every((each) => each === 100);
    return { state: 'unknown', percent, word: alone && through ? labelKey(word) || null : null };
  }
  if (!percents.length && drawn.every((each) => each === 0)) {
    return { state: 'blank', percent: null, word: null };
  }
  const isRunning = percent !== null && percent < 100 && !drawn.includes(null);
  return { state: isRunning ? 'running' : 'unknown', percent, word: null };
}
