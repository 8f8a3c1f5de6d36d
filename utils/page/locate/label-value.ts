import { parseDuration } from '../parse/parse-duration';
import { parseTime } from '../parse/parse-time';
import { type LabelValue, stepLabel } from '../parse/step-label';
import { isProse } from '../text';
import { type AxNode, everyNode, isHeaded } from '../tree/ax-node';
import { barPercent } from '../tree/bar-percent';
import { lookUp } from '../words/look-up';

/** What the parts beside a label say about its step. */
interface LabelEvidence {
  values: LabelValue[];
  /** Percentages of progress bars; null for a bar that only moves. */
  bars: (number | null)[];
  /** Short text that is no value and nothing known: perhaps a value in words we do not know. */
  odd: boolean;
}

const apart =
  /^(table|button|link|list|tab|tablist|tabpanel|navigation|complementary|dialog|heading|caption)$/;

/**
 * What the parts beside a label say about its step, as one state: `unknown` for words that contradict each
 * other or that nobody knows; null where neither a value nor such words are there.
 */
export function valueBesideLabel(parts: AxNode[]): LabelValue | null {
  const own = parts.filter((part) => !isApart(part));
  const text = own.map((part) => part.text).join('\n');
  const joined = own[0] && stepLabel(text, own[0].words);
  if (joined && joined.state !== 'blank')
    return resolveLabel({ values: [joined], bars: own.flatMap(barsIn), odd: false });
  const evidence: LabelEvidence = { values: [], bars: [], odd: false };
  for (const part of own) {
    const value = stepLabel(part.text, part.words);
    if (value && (value.state !== 'blank' || !part.text)) {
      if (value.state !== 'blank') evidence.values.push(value);
      evidence.bars.push(...barsIn(part));
    }
    evidence.odd = !value && !isNeutral(part) && !isProse(part.text);
    // What follows text we do not know may belong to that text.
    if (evidence.odd) break;
  }
  return resolveLabel(evidence);
}

/** True for what belongs to no label beside it: controls, tables, groups with a heading of their own. */
function isApart(part: AxNode): boolean {
  return apart.test(part.role) || isHeaded(part);
}

/** A duration, a time, or a word that only introduces the value. */
function isNeutral({ text, words }: AxNode): boolean {
  return (
    lookUp('fields', text, words) === 'status' ||
    parseDuration(text, words) !== null ||
    parseTime(text, words) !== null
  );
}

function barsIn(part: AxNode): (number | null)[] {
  return everyNode(part)
    .filter((inner) => inner.role === 'progressbar')
    .map((inner) => barPercent(inner.element));
}

function resolveLabel({ values, bars, odd }: LabelEvidence): LabelValue | null {
  if (!values.length && !bars.length && !odd) return null;
  const unknown: LabelValue = { state: 'unknown', percent: null };
  const bar = bars.length && bars.every((each) => each === bars[0]) ? (bars[0] ?? null) : null;
  const state = values[0]?.state;
  if (!state) {
    if (odd) return unknown;
    // An empty bar is how some pages draw a step that shows nothing; a full one may be over or not.
    if (bar === 0) return { state: 'blank', percent: null };
    return bar === null || bar === 100 ? unknown : { state: 'running', percent: bar };
  }
  if (values.some((each) => each.state !== state)) return unknown;
  if (state !== 'running' && state !== 'failed') return { state, percent: null };
  const percents = [...values.map((each) => each.percent), bar].filter((each) => each !== null);
  const same = percents.every((each) => Math.abs(each - (percents[0] ?? 0)) <= 1);
  return { state, percent: same ? (percents[0] ?? null) : null };
}
