import { parseDuration } from '../../parse/parse-duration';
import { parseTime } from '../../parse/parse-time';
import { type Scanned, scan } from '../../parse/scan';
import { isProse, labelKey, plain } from '../../text';
import type { AxNode } from '../../tree/ax-node';
import { barPercent } from '../../tree/bar-percent';
import { attributeOf } from '../../tree/dom';
import { drawnText, isForAssistiveTech } from '../../tree/screen';
import { lookUp, lookUpKey } from '../../words/dictionary';
import type { Word } from '../../words/words';
import { isAboutElse } from './about-else';
import { isBatchRow, isBatchTitle } from './batch-row';
import { isOneValue, joined } from './one-value';

/** How far a sign is believed: what is seen before what is only heard, and both before a bare bar. */
export type Rank = 'seen' | 'partly' | 'heard' | 'helper' | 'bar';

/** One sign of how a step stands. */
export interface Evidence {
  node: AxNode;
  rank: Rank;
  /** Null for a percentage alone. */
  state: Word<'states'> | null;
  percent: number | null;
  /** True where the sign is about one of several import batches. */
  ofBatch: boolean;
  /** `2 of 3` beside a state: how many of the batches it holds for. */
  count: { at: number; of: number } | null;
}

export interface Evidences {
  signs: Evidence[];
  /** Short texts that are no sign and nothing known: perhaps values in words we do not know. */
  odd: number;
  /** Pictures called by a word nobody knows: values where others' names are. */
  pictures: number;
  /** A bar or ring without a number: something is drawn without a figure. */
  mute: number;
  /** Bare numbers before the step's label, as steppers show them. */
  ordinals: number[];
  /** Bare numbers after it: the step's own, or the rest of a value that was cut. */
  numbers: number[];
}

/** More words than these around a sign make it prose. */
const mostLeft = 2;

/**
 * What stands in these parts of the page, in their order; controls and what is about something else say
 * nothing. `labels`: the parts that name a step, which are no values.
 */
export function evidenceIn(nodes: AxNode[], labels: Set<AxNode> = none): Evidences {
  const found = noEvidence();
  for (const node of joined(nodes, labels)) collectFrom(node, found, labels, false);
  return found;
}

const none = new Set<AxNode>();

export function noEvidence(): Evidences {
  return { signs: [], odd: 0, pictures: 0, mute: 0, ordinals: [], numbers: [] };
}

function collectFrom(node: AxNode, found: Evidences, labels: Set<AxNode>, inBatch: boolean): void {
  const { role, children, text } = node;
  if (isAboutElse(node)) {
    // A message of the step's own: what a bar beside it shows may be over.
    if (role === 'alert' && (saysFailed(scan(text)) || !isProse(text))) found.odd += 1;
    return;
  }
  if (labels.has(node)) {
    passLabel(found);
    if (role === 'progressbar') gatherBar(node, found, inBatch);
    else if (scan(text).left <= mostLeft) take(node, scan(text), rankOf(node), found, inBatch);
    else {
      // A group that is called by the step: what it holds tells of it, part by part.
      for (const inner of joined(children, labels)) collectFrom(inner, found, labels, inBatch);
      return;
    }
    for (const bar of barsIn(node)) gatherBar(bar, found, inBatch);
    return;
  }
  if (role === 'progressbar') {
    gatherBar(node, found, inBatch);
    return;
  }
  const said = scan(text);
  const bars = children.length ? barsIn(node) : [];
  const batch = inBatch || isBatchRow(node, labels);
  if (
    text &&
    said.tokens.length &&
    said.left === 0 &&
    (!children.length || isOneValue(said, children)) &&
    !bars.length
  ) {
    if (said.tokens.some(({ kind }) => kind === 'step')) passLabel(found);
    take(node, said, role === 'img' ? 'heard' : rankOf(node), found, batch);
  } else if (children.length) {
    let isBatch = batch;
    for (const inner of joined(children, labels)) {
      isBatch ||= isBatchTitle(inner) && !labels.has(inner);
      collectFrom(inner, found, labels, isBatch);
    }
    // The name of a picture that carries no value is decoration.
  } else if (text && (role !== 'img' || isSign(said))) gatherText(node, said, found, batch);
  else if (/\p{L}/u.test(text)) found.pictures += 1;
  // A picture stands for its word; other names repeat or explain what is there.
  for (const name of namesOf(node)) {
    const heard = scan(name);
    if (heard.left === 0 && name !== text) take(node, heard, 'heard', found, batch);
  }
  if (!text && !children.length) {
    const drawn = scan(drawnText(node.element));
    if (drawn.left === 0) take(node, drawn, 'seen', found, batch);
  }
}

/** What was counted so far stands before the step's label. */
function passLabel(found: Evidences): void {
  found.ordinals.push(...found.numbers.splice(0));
}

/** Signs that say as much as a word; where a word stands beside them, it decides. */
const glyphs: [RegExp, Word<'states'>][] = [
  [/^[✓✔☑✅]\uFE0F?$/u, 'complete'],
  [/^[✗✘✖❌☒]\uFE0F?$/u, 'failed'],
];
/** Signs that lead, part or explain, and show no state. */
const ornaments = /^[\s\p{P}\p{Sk}|+<>~=×ⓘℹ←-⇿▲-◅▸▾►◂‣⌃⌄…]*$/u;

/** A text that is not understood as a whole. */
function gatherText(node: AxNode, said: Scanned, found: Evidences, inBatch: boolean): void {
  const { text } = node;
  const number = /^\(?#?(\d{1,3})[.):]?\)?$/.exec(plain(text).trim())?.[1];
  if (number !== undefined) found.numbers.push(Number(number));
  else if (said.left <= mostLeft && isSign(said) && !isLegend(said)) {
    take(node, said, 'partly', found, inBatch);
  } else if (said.helper && said.left <= mostLeft) {
    take(node, said, 'heard', found, inBatch);
  } else if (!isProse(text) && !isNeutral(text)) {
    const state = glyphs.find(([glyph]) => glyph.test(text.trim()))?.[1];
    const sign = { node, percent: null, ofBatch: inBatch, count: null };
    if (state) found.signs.push({ ...sign, rank: 'heard', state });
    else if (!ornaments.test(text)) found.odd += 1;
  }
}

function gatherBar(node: AxNode, found: Evidences, inBatch: boolean): void {
  const percent = barPercent(node.element);
  const texts = [attributeOf(node.element, 'aria-valuetext') ?? '', node.text];
  const before = found.signs.length;
  for (const text of texts) {
    const said = scan(text);
    if (text && said.left <= mostLeft) take(node, said, 'heard', found, inBatch);
    // A word in the bar that nobody knows, or what is left of one.
    if (text && !said.tokens.length && !said.helper && !isProse(text) && /\p{L}/u.test(text))
      found.odd += 1;
  }
  const said = scan(node.name);
  // Some libraries call every bar "loading", also one that has not begun.
  if (said.left === 0 && (said.tokens.length || percent === null))
    take(node, said, 'heard', found, inBatch);
  // A bar that is called by words nobody knows is likely about something else.
  const isOthers = said.left > mostLeft && !said.tokens.length && !said.helper;
  if (percent !== null && !isOthers) {
    found.signs.push({ node, rank: 'bar', state: null, percent, ofBatch: inBatch, count: null });
  } else if (found.signs.length === before) found.mute += 1;
}

/** Adds what a text says: each state with the percentage beside it. */
function take(node: AxNode, said: Scanned, rank: Rank, found: Evidences, inBatch: boolean): void {
  const counts = said.tokens.filter(({ kind }) => kind === 'count');
  const ofBatch =
    inBatch ||
    said.tokens.some(({ kind }) => kind === 'batch') ||
    (counts.length > 0 && said.tokens.some(({ kind }) => kind === 'step'));
  const values = said.tokens.filter(({ kind }) => kind === 'state' || kind === 'percent');
  for (let at = 0; at < values.length; at++) {
    const [token, next] = [values[at], values[at + 1]];
    const sign: Evidence = { node, rank, state: null, percent: null, ofBatch, count: null };
    if (token?.kind === 'state') {
      sign.state = token.state;
      if (next?.kind === 'percent') {
        sign.percent = next.percent;
        at += 1;
      }
      const [count] = counts;
      if (!inBatch && count?.kind === 'count') sign.count = { at: count.at, of: count.of };
    } else if (token?.kind === 'percent') {
      sign.percent = token.percent;
      // "37% complete" runs, "37% failed" failed there; "100% complete" may be either.
      if (next?.kind === 'state' && values.length === 2) {
        sign.state =
          next.state === 'complete' ? (token.percent < 100 ? 'running' : null) : next.state;
        at += 1;
      }
    }
    found.signs.push(sign);
  }
  if (said.helper && !values.length) {
    found.signs.push({
      node,
      rank: 'helper',
      state: 'running',
      percent: null,
      ofBatch,
      count: null,
    });
  }
}

function rankOf(node: AxNode): Rank {
  return isForAssistiveTech(node.element) ? 'heard' : 'seen';
}

function isSign({ tokens }: Scanned): boolean {
  return tokens.some(({ kind }) => kind === 'state' || kind === 'percent');
}

function saysFailed({ tokens }: Scanned): boolean {
  return tokens.some((token) => token.kind === 'state' && token.state === 'failed');
}

/** "Statuses: Complete, Failed": it explains and is no value. */
function isLegend({ tokens, left }: Scanned): boolean {
  const states = new Set(tokens.flatMap((token) => (token.kind === 'state' ? token.state : [])));
  return left > 0 && states.size > 1;
}

/** A time, a duration, or a word that only introduces a value. */
function isNeutral(text: string): boolean {
  const key = labelKey(text);
  const { tokens, left } = scan(text);
  return (
    // "Step 2", and a letter that stands for an explanation.
    (left === 0 && !tokens.length && /\p{L}/u.test(text)) ||
    lookUpKey('information', key) !== null ||
    lookUpKey('fields', key) !== null ||
    lookUpKey('timingColumns', key) !== null ||
    lookUp('stages', text) !== null ||
    parseDuration(text) !== null ||
    parseTime(text) !== null ||
    /\d{1,2}:\d{2}/.test(text)
  );
}

function barsIn(node: AxNode): AxNode[] {
  return node.children.flatMap((inner) => (inner.role === 'progressbar' ? [inner] : barsIn(inner)));
}

function namesOf({ element, role, name, children }: AxNode): string[] {
  const attributes = ['title', 'alt', 'aria-valuetext', 'aria-description'].map(
    (attribute) => attributeOf(element, attribute) ?? '',
  );
  // The name of a group is its label; that of a leaf or a picture may be its value.
  return [...attributes, children.length && role !== 'img' ? '' : name].filter(Boolean);
}
