import { stepNames } from '../../../../roster/model/step-names';
import { type AxNode, ancestors, leaves, siblings } from '../../../tree/ax-node';
import { isBoundary } from '../../boundary';
import { isAboutElse } from '../about-else';
import { evidenceIn } from '../collect-evidence';
import { spotOf } from '../evidence';
import type { Found, HasEvidence, Labels, Regions } from './regions';

/** What follows each label up to the next, where a value follows the first one and none stands before it. */
export function byOrder(
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
  const beyond = textBehind(whole);
  if (beyond && !hasEvidence(regions[2]) && isAlike(beyond, regions[0])) regions[2].push(beyond);
  return { regions, how: 'follow' };
}

/** The very next text behind a part. */
function textBehind(whole: AxNode): AxNode | null {
  let part: AxNode | null = whole;
  for (; part; part = part.parent) {
    const next = siblings(part).after.find(({ text }) => text);
    if (next) return next;
  }
  return null;
}

/** True for a value in an element like the one that holds the first step's: markup that is cut may end the group early. */
function isAlike(value: AxNode, first: AxNode[]): boolean {
  const isValue = (leaf: AxNode) => evidenceIn([leaf]).signs.length > 0;
  return (
    leaves(value).length === 1 &&
    isValue(value) &&
    leaves(first).some((leaf) => spotOf(leaf) === spotOf(value) && isValue(leaf))
  );
}

/** What ends the last step where nothing encloses it. */
function isEnd(node: AxNode, labels: Labels): boolean {
  if (isBoundary(node) || node.role === 'heading') return true;
  const isTable = /^(table|tablist|tabpanel|navigation)$/.test(node.role);
  return isTable && !labels.flat().some((label) => ancestors(label.node).includes(node));
}
