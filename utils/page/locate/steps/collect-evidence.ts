import { type Scanned, scan } from '../../parse/scan';
import { isProse } from '../../text';
import { type AxNode, everyNode } from '../../tree/ax-node';
import { drawnText, isForAssistiveTech } from '../../tree/screen';
import { isAboutElse } from './about-else';
import { isBatchRow, isBatchTitle, numberedRows } from './batch-row';
import { type Evidences, noEvidence, type Rank } from './evidence';
import { barsIn, gatherBar } from './gather-bar';
import { gatherText, stateOfSign } from './gather-text';
import { namesOf, saidBy, statesCalled, statesOf } from './names-of';
import { isOneValue, joined } from './one-value';
import { addSign, isSign, mostLeft, takeSigns } from './take-signs';

/**
 * What stands in these parts of the page, in their order; controls and what is about something else say
 * nothing. `labels`: the parts that name a step, which are no values.
 */
export function evidenceIn(nodes: AxNode[], labels: Set<AxNode> = none): Evidences {
  const found = noEvidence();
  // Most are asked about one part alone.
  const isNamed = (row: AxNode) => everyNode(row).some((each) => labels.has(each));
  const rows = nodes[1] ? numberedRows(nodes).filter((row) => !isNamed(row)) : [];
  for (const node of joined(nodes, labels))
    collectFrom(node, found, labels, rows.length > 1 && rows.includes(node));
  return found;
}

const none = new Set<AxNode>();

function collectFrom(node: AxNode, found: Evidences, labels: Set<AxNode>, inBatch: boolean): void {
  const { role, children, text, words } = node;
  if (!isHeader(node, labels) && isAboutElse(node)) {
    // A message of the step's own: what a bar beside it shows may be over.
    if (role === 'alert' && (saysFailed(scan(text, words)) || !isProse(text)))
      found.odd.push('alert');
    return;
  }
  if (labels.has(node)) {
    passLabel(found);
    if (role === 'progressbar') gatherBar(node, found, inBatch);
    else if (scan(text, words).left <= mostLeft)
      takeSigns(node, scan(text, words), rankOf(node), found, inBatch);
    else {
      // A group that is called by the step: what it holds is about it, part by part.
      for (const inner of joined(children, labels)) collectFrom(inner, found, labels, inBatch);
      return;
    }
    for (const bar of barsIn(node)) gatherBar(bar, found, inBatch);
    return;
  }
  if (role === 'progressbar') {
    gatherBar(node, found, inBatch || isBatchRow(node, labels));
    return;
  }
  const said = scan(text, words);
  const bars = children.length ? barsIn(node) : [];
  const batch = inBatch || isBatchRow(node, labels);
  if (
    text &&
    said.tokens.length &&
    said.left === 0 &&
    (!children.length || (isOneValue(said, children) && !hasRows(node))) &&
    !bars.length &&
    statesCalled(everyNode(children)).every((state) => statesOf(said).includes(state))
  ) {
    if (said.tokens.some(({ kind }) => kind === 'step')) passLabel(found);
    takeSigns(node, said, role === 'img' ? 'heard' : rankOf(node), found, batch);
  } else if (children.length) {
    let isBatch = batch;
    let before = -1;
    const endBatch = () => {
      if (found.signs.length === before) found.bare += 1;
    };
    const numbered = numberedRows(children);
    for (const inner of joined(children, labels)) {
      const isTitle = isBatchTitle(inner) && !labels.has(inner);
      // "2 of 3" may sum up what stands around it.
      const isNamed = isTitle && !/^\P{L}*\d/u.test(inner.text);
      if (!batch && (isNamed || numbered.includes(inner))) {
        endBatch();
        before = found.signs.length;
      }
      isBatch ||= isTitle;
      collectFrom(inner, found, labels, isBatch || numbered.includes(inner));
    }
    endBatch();
    // The name of a picture that carries no value is decoration.
  } else if (text && (role !== 'img' || isSign(said))) gatherText(node, said, found, batch);
  else if (/\p{L}/u.test(text)) found.pictures += 1;
  // A picture stands for its word; other names repeat or explain what is there.
  for (const name of namesOf(node)) {
    const heard = saidBy(name, words);
    if (heard.left === 0 && name !== text) takeSigns(node, heard, 'heard', found, batch);
  }
  if (!text && !children.length) {
    const written = drawnText(node.element);
    const state = stateOfSign(written);
    const drawn = scan(written, words);
    if (state) addSign(found, node, 'heard', state, batch);
    else if (drawn.left === 0) takeSigns(node, drawn, 'seen', found, batch);
  }
}

/** True for what opens a step's part of the page and says its name: the value may stand in it, too. */
function isHeader(node: AxNode, labels: Set<AxNode>): boolean {
  if (!/^(button|tab|link)$/.test(node.role)) return false;
  return labels.has(node) || everyNode(node.children).some((inner) => labels.has(inner));
}

/** True for several rows or items, numbered ones too, of which one may show nothing that is understood. */
function hasRows({ role, children, text }: AxNode): boolean {
  const isNumbered = (text.match(/^#?\d{1,3}[.)]?$/gm)?.length ?? 0) > 1;
  const isList = /^(table|rowgroup|list)$/.test(role) && children.length > 1;
  return isNumbered || isList || children.some(hasRows);
}

/** What was counted so far stands before the step's label. */
function passLabel(found: Evidences): void {
  found.ordinals.push(...found.numbers.splice(0));
}

function rankOf(node: AxNode): Rank {
  return isForAssistiveTech(node.element) ? 'heard' : 'seen';
}

function saysFailed(said: Scanned): boolean {
  return statesOf(said).includes('failed');
}
