import { parseDuration } from '../parse/parse-duration';
import { parseTime } from '../parse/parse-time';
import { type LabelValue, stepLabel } from '../parse/step-label';
import { isProse } from '../text';
import { type AxNode, everyNode, isHeaded } from '../tree/ax-node';
import { barPercent } from '../tree/bar-percent';
import { lookUp } from '../words/dictionary';

/** What the parts beside a label say about its step. */
export interface LabelEvidence {
  values: LabelValue[];
  /** Percentages of progress bars; null for a bar that only moves. */
  bars: (number | null)[];
  /** Short text that is no value and nothing known: perhaps a value in words we do not know. */
  odd: boolean;
  /** The numbers of the steps, where the page counts them. */
  numbers: Set<AxNode>;
}

const apart =
  /^(table|button|link|list|tab|tablist|tabpanel|navigation|complementary|dialog|heading|caption)$/;

/** What a label's surroundings have said so far. */
export function noLabelEvidence(numbers = new Set<AxNode>()): LabelEvidence {
  return { values: [], bars: [], odd: false, numbers };
}

/** Adds what the parts before and after a label say. */
export function collect(evidence: LabelEvidence, before: AxNode[], after: AxNode[]): LabelEvidence {
  const following = after.filter((part) => !isApart(part));
  const joined = stepLabel(following.map((part) => part.text).join('\n'));
  if (joined && joined.state !== 'blank') {
    evidence.values.push(joined);
    for (const part of following) evidence.bars.push(...barsIn(part));
    return evidence;
  }
  for (const part of before) collectFrom(part, evidence);
  // What follows text we do not know may belong to that text.
  const oddBefore = evidence.odd;
  evidence.odd = false;
  for (const part of after) if (!evidence.odd) collectFrom(part, evidence);
  evidence.odd ||= oddBefore;
  return evidence;
}

/** The same as one state, `blank` for nothing at all, `unknown` for contradictory or unknown words. */
export function valueBesideLabel(before: AxNode[], after: AxNode[]): LabelValue | null {
  return resolveLabel(collect(noLabelEvidence(), before, after));
}

/** True for what belongs to no label beside it: controls, tables, groups with a heading of their own. */
export function isApart(part: AxNode): boolean {
  return apart.test(part.role) || isHeaded(part);
}

function collectFrom(part: AxNode, evidence: LabelEvidence): void {
  if (isApart(part) || evidence.numbers.has(part)) return;
  const value = stepLabel(part.text);
  if (value && (value.state !== 'blank' || !part.text)) {
    if (value.state !== 'blank') evidence.values.push(value);
    evidence.bars.push(...barsIn(part));
    return;
  }
  if (value || isNeutral(part.text)) return;
  const loose = part.children.filter((inner) => !inner.role && !inner.children.length);
  const unrecognized = loose.some((inner) => !stepLabel(inner.text) && !isNeutral(inner.text));
  if (!part.children.length || unrecognized) {
    evidence.odd ||= !isProse(part.text);
    return;
  }
  for (const inner of part.children) {
    if (evidence.odd) break;
    collectFrom(inner, evidence);
  }
}

/** A duration, a time, or a word that only introduces the value. */
function isNeutral(text: string): boolean {
  return (
    lookUp('fields', text) === 'status' || parseDuration(text) !== null || parseTime(text) !== null
  );
}

function barsIn(part: AxNode): (number | null)[] {
  return everyNode(part)
    .filter((inner) => inner.role === 'progressbar')
    .map((inner) => barPercent(inner.element));
}

/** One state for all that was said; null when neither a value nor odd text was there. */
export function resolveLabel({ values, bars, odd }: LabelEvidence): LabelValue | null {
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
