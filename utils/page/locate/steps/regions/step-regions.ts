import { type AxNode, ancestors, commonAncestor } from '../../../tree/ax-node';
import { boxOf } from '../../../tree/screen';
import { evidenceIn } from '../collect-evidence';
import type { StepLabel, StepTriple } from '../step-labels';
import { byOrder } from './following-regions';
import { byParallel } from './parallel-regions';
import type { Found, HasEvidence, Labels, Regions } from './regions';
import { regionsByLayout } from './step-layout';

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
  if (
    own.some(hasEvidence) &&
    !hasEvidence(between(whole, own, !own.slice(0, 2).some(hasEvidence)))
  )
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

/**
 * What lies in the common part from the first label to the last, and in none of the labels' own. `isLastAlone`:
 * also what comes next, as the value may where only the last label's own part seems to hold one.
 */
function between(whole: AxNode, own: Regions, isLastAlone: boolean): AxNode[] {
  const flat = new Set(own.flat());
  const around = new Set([...flat].flatMap(ancestors));
  const found: AxNode[] = [];
  let begun = 0;
  let next: AxNode | null = null;
  const visit = (node: AxNode) => {
    if (flat.has(node)) begun += 1;
    else if (around.has(node)) for (const inner of node.children) visit(inner);
    else if (begun > 0 && begun < flat.size) found.push(node);
    else if (isLastAlone && begun > 0 && !next) {
      next = node;
      found.push(node);
    }
  };
  visit(whole);
  return found;
}
