import { stepNames } from '../../../roster/model/step-names';
import { type AxNode, ancestors, commonAncestor, nearest, siblings } from '../../tree/ax-node';
import { boxOf } from '../../tree/screen';
import { isBoundary } from '../boundary';
import { isAboutElse } from './about-else';
import { evidenceIn } from './collect-evidence';
import type { StepLabel, StepTriple } from './step-labels';
import { type Regions, regionsByLayout } from './step-layout';

/** What speaks for a region, by the name of the way that found it. */
export interface Found {
  regions: Regions;
  how: 'inside' | 'parallel' | 'layout' | 'follow';
}

/** True where any value stands in these parts of the page. */
type HasEvidence = (nodes: AxNode[]) => boolean;
type Labels = [StepLabel[], StepLabel[], StepLabel[]];

/**
 * Where the values of the three labels stand, by the first way that finds evidence: in a part of the page that
 * holds one label alone, in parallel rows or columns, by their places on the screen, or in reading order.
 * Where places and structure both find some, `others` holds what structure says, which must agree.
 */
export function stepRegions(triple: StepTriple): { found: Found; others: Found | null } | null {
  const labels: Labels = [triple.extract, triple.conversion, triple.import];
  const whole = commonAncestor(labels.flat().map(({ node }) => node));
  if (!whole) return null;
  const own = labels.map((mine) =>
    mine.map(({ node }) => reach(node, othersOf(labels, mine))),
  ) as Regions;
  const names = new Set(labels.flat().map(({ node }) => node));
  const hasEvidence: HasEvidence = (nodes) => evidenceIn(nodes, names).signs.length > 0;
  if (own.some(hasEvidence) && !hasEvidence(between(whole, own)))
    return { found: { regions: own, how: 'inside' }, others: null };
  const parallel = byParallel(whole, labels, own, hasEvidence);
  const follow = parallel ? null : byOrder(whole, labels, own, hasEvidence);
  const structure = parallel ?? follow;
  const hasBoxes = labels.every(([label]) => label && boxOf(label.node.element));
  const layout = hasBoxes ? regionsByLayout(whole, labels) : null;
  if (layout?.some(hasEvidence)) {
    return { found: { regions: layout, how: 'layout' }, others: structure };
  }
  return structure && { found: structure, others: null };
}

function othersOf(labels: Labels, mine: StepLabel[]): Set<AxNode> {
  const others = labels.filter((each) => each !== mine).flat();
  return new Set(others.flatMap(({ node }) => ancestors(node)));
}

/** The largest part around a label in which no other step is named. */
function reach(label: AxNode, others: Set<AxNode>): AxNode {
  let own = label;
  while (own.parent && !others.has(own.parent)) own = own.parent;
  return own;
}

/** What lies in the common part from the first label to the last, and in none of the labels' own. */
function between(whole: AxNode, own: Regions): AxNode[] {
  const flat = new Set(own.flat());
  const around = new Set([...flat].flatMap(ancestors));
  const found: AxNode[] = [];
  let begun = 0;
  const visit = (node: AxNode) => {
    if (flat.has(node)) begun += 1;
    else if (around.has(node)) for (const inner of node.children) visit(inner);
    else if (begun > 0 && begun < flat.size) found.push(node);
  };
  visit(whole);
  return found;
}

/** Labels in one row and values in rows of as many cells beside it, however deep they lie. */
function byParallel(
  whole: AxNode,
  labels: Labels,
  own: Regions,
  hasEvidence: HasEvidence,
): Found | null {
  const columns = columnsOf(whole);
  const at = own.map(([node]) => (node ? columns.indexOf(node) : -1));
  if (at.some((column) => column < 0) || columns.length < labels.length) return null;
  const inTable = nearest(whole, /^table$/) !== null;
  let row = whole;
  for (let climbed = 0; climbed < 4 && row.parent; climbed++, row = row.parent) {
    const beside = followers(row).filter(
      (each) => !isAboutElse(each) || (inTable && /^(table|rowgroup|row)$/.test(each.role)),
    );
    const mates = beside.flatMap((each) => rowsOfWidth(each, columns.length));
    const regions = at.map((column, step) => [
      ...(own[step] ?? []),
      ...mates.flatMap((mate) => columnsOf(mate)[column] ?? []),
    ]) as Regions;
    if (mates.length && regions.some(hasEvidence)) return { regions, how: 'parallel' };
    if (hasEvidence(beside)) return null;
  }
  return null;
}

/** What stands after a part beside it, as far as the next heading or whatever ends the steps. */
function followers(node: AxNode): AxNode[] {
  const { after } = siblings(node);
  const end = after.findIndex((each) => isBoundary(each) || each.role === 'heading');
  return end < 0 ? after : after.slice(0, end);
}

/** For every column of a row the cell that covers it. */
function columnsOf(row: AxNode): AxNode[] {
  return row.children.flatMap((cell) => {
    const span = cell.element.getAttribute('colspan') ?? cell.element.getAttribute('aria-colspan');
    const width = /^[1-9]\d?$/.test(span ?? '') ? Number(span) : 1;
    return Array.from<AxNode>({ length: Math.min(width, 20) }).fill(cell);
  });
}

function rowsOfWidth(node: AxNode, width: number, depth = 0): AxNode[] {
  if (columnsOf(node).length === width) return [node];
  if (depth > 3) return [];
  const inner = node.children.map((child) => rowsOfWidth(child, width, depth + 1));
  // A row of another width beside them: cells are missing, and which is unknown.
  return inner.every((rows) => rows.length) ? inner.flat() : [];
}

/** What follows each label up to the next, where a value follows the first one and none stands before it. */
function byOrder(
  whole: AxNode,
  labels: Labels,
  own: Regions,
  hasEvidence: HasEvidence,
): Found | null {
  const regions: Regions = [[...own[0]], [...own[1]], [...own[2]]];
  const flat = own.map((nodes) => new Set(nodes));
  const around = new Set(labels.flat().flatMap(({ node }) => ancestors(node)));
  const before: AxNode[] = [];
  let step = -1;
  let ended = false;
  const visit = (node: AxNode) => {
    const mine = flat.findIndex((nodes) => nodes.has(node));
    if (mine >= 0) {
      step = mine;
      return;
    }
    if (around.has(node)) {
      for (const inner of node.children) visit(inner);
      return;
    }
    ended ||= step === stepNames.length - 1 && isEnd(node, labels);
    if (step < 0) before.push(node);
    else if (!ended) regions[step]?.push(node);
  };
  for (const node of whole.children) visit(node);
  const last = before.filter((node) => !isAboutElse(node)).at(-1);
  // Anything at all means that the extract has begun; a value before its label may belong to it.
  if (!hasEvidence(regions[0])) return null;
  if (last && hasEvidence([last])) return null;
  return { regions, how: 'follow' };
}

/** What ends the last step where nothing encloses it. */
function isEnd(node: AxNode, labels: Labels): boolean {
  if (isBoundary(node) || node.role === 'heading') return true;
  const isTable = /^(table|tablist|tabpanel|navigation)$/.test(node.role);
  return isTable && !labels.flat().some((label) => ancestors(label.node).includes(node));
}
