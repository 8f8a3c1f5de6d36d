import { type AxNode, everyNode } from '../tree/ax-node';
import { cachedBy } from '../tree/cached';
import { labels } from './label';

/** True for a part that holds the job's blocks, its tabs or the page's buttons: no step reaches there. */
export function isBoundary(node: AxNode): boolean {
  let root = node;
  while (root.parent) root = root.parent;
  return boundariesOf(root).has(node);
}

const boundariesOf = cachedBy((root: AxNode): Set<AxNode> => {
  const marks = [
    ...labels(root, 'blocks'),
    ...labels(root, 'controls'),
    ...labels(root, 'tabs'),
  ].map(({ part }) => part);
  const tabs = everyNode(root).filter(({ role }) => /^(tablist|tabpanel)$/.test(role));
  const found = new Set<AxNode>();
  for (const mark of [...marks, ...tabs]) {
    for (let at: AxNode | null = mark; at && !found.has(at); at = at.parent) found.add(at);
  }
  return found;
});
