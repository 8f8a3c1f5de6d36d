import { type AxNode, nearest } from '../../tree/ax-node';
import type { Regions } from './regions/regions';

/** True for a row with fewer cells than those of the other steps, or a term without its definition. */
export function isMisaligned(regions: Regions, at: number): boolean {
  const mine = regions[at] ?? [];
  const isTable = (mine.length ? mine : regions.flat()).some(
    (node) => cellsIn(node) > 0 || nearest(node, /^(row|cell|rowheader|term)$/),
  );
  const size = (nodes: AxNode[]) => nodes.reduce((sum, node) => sum + cellsIn(node), 0);
  return isTable && regions.some((each) => size(each) > size(mine));
}

/** Cells and definitions of a part, without those of tables and lists in it. */
function cellsIn({ role, children }: AxNode): number {
  if (/^(cell|rowheader|columnheader|term|definition)$/.test(role)) return 1;
  return /^(table|list|dl)$/.test(role)
    ? 0
    : children.reduce((sum, inner) => sum + cellsIn(inner), 0);
}
