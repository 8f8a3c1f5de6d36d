import { type AxNode, nearest, siblings } from '../../../tree/ax-node';
import { isBoundary } from '../../boundary';
import { isAboutElse } from '../about-else';
import type { Found, HasEvidence, Labels, Regions } from './regions';

/** Labels in one row and values in rows of as many cells beside it, however deep they lie. */
export function byParallel(
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
    return Array.from<AxNode>({ length: width }).fill(cell);
  });
}

function rowsOfWidth(node: AxNode, width: number): AxNode[] {
  if (columnsOf(node).length === width) return [node];
  const inner = node.children.map((child) => rowsOfWidth(child, width));
  // A row of another width beside them: cells are missing, and which is unknown.
  return inner.every((rows) => rows.length) ? inner.flat() : [];
}
