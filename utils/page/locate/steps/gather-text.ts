import { parseDuration } from '../../parse/parse-duration';
import { parseTime } from '../../parse/parse-time';
import { glyphs, type Scanned, scan } from '../../parse/scan';
import { isProse, labelKey, plain } from '../../text';
import type { AxNode } from '../../tree/ax-node';
import { isTranslation } from '../../tree/page-language';
import { lookUpKey, says, type WordedText } from '../../words/look-up';
import type { Word } from '../../words/words';
import { type Evidences, spotOf } from './evidence';
import { addSign, isSign, mostLeft, takeSigns } from './take-signs';

/** Signs that lead, part or explain, and show no state. */
const ornaments = /^[\s\p{P}\p{Sk}|+<>~=×ⓘℹ←-⇿▲-◅▸▾►◂‣⌃⌄…]*$/u;

/** A text that is not understood as a whole. */
export function gatherText(node: AxNode, said: Scanned, found: Evidences, inBatch: boolean): void {
  const { text } = node;
  const number = /^\(?#?(\d{1,3})[.):]?\)?$/.exec(plain(text).trim())?.[1];
  if (number !== undefined) found.numbers.push(Number(number));
  else if (said.left <= mostLeft && isSign(said) && !isLegend(said) && !isLabel(node)) {
    takeSigns(node, said, 'partly', found, inBatch);
  } else if (said.helper && said.left <= mostLeft) {
    takeSigns(node, said, 'heard', found, inBatch);
  } else if (rate.test(text)) {
    // Something is at work here, however far.
    if (/[1-9]/.test(text)) found.mute += 1;
  } else if (!isProse(text) && !isNeutral(node)) {
    const state = stateOfSign(text);
    if (state) addSign(found, node, 'heard', state, inBatch);
    else if (!ornaments.test(text)) found.odd.push(`${spotOf(node)}\n${labelKey(text)}`);
  }
}

/** What a check mark or a cross says that stands alone; null for all other texts. */
export function stateOfSign(text: string): Word<'states'> | null {
  const isAlone = /^.\uFE0F?$/u.test(text.trim());
  return (isAlone && glyphs.find(([glyph]) => glyph.test(text))?.[1]) || null;
}

/** "Statuses: Complete, Failed": it explains and is no value. */
function isLegend({ tokens, left }: Scanned): boolean {
  const states = new Set(tokens.flatMap((token) => (token.kind === 'state' ? token.state : [])));
  return left > 0 && states.size > 1;
}

/** "512 rows/s", "4,120/min": how fast something works. */
const rate = /^\d[\d.,\s]*\p{L}* ?\/ ?\p{L}{1,3}$/u;

/** "Scheduled Sync", "Next Scheduled Run": a word for a state within a label is none. */
function isLabel(text: WordedText): boolean {
  const kinds = ['fields', 'timingColumns', 'scheduleColumns'] as const;
  return kinds.some((kind) => says(kind, text));
}

/** A time, a duration, a word that only introduces a value, or what is said once more in another language. */
function isNeutral({ element, text, words }: AxNode): boolean {
  const key = labelKey(text);
  const { tokens, left } = scan(text, words);
  return (
    // "Step 2", and a letter that stands for an explanation.
    (left === 0 && !tokens.length && /\p{L}/u.test(text)) ||
    isLabel({ text, words }) ||
    isTranslation(element) ||
    lookUpKey('information', key, words) !== null ||
    lookUpKey('stages', key, words) !== null ||
    parseDuration(text, words) !== null ||
    parseTime(text, words) !== null ||
    /\d{1,2}:\d{2}/.test(text)
  );
}
