import { sole } from '../sole';
import { type AxNode, everyNode, isHeaded } from '../tree/ax-node';
import type { Row } from './grid';

/** Fewer headings in a run may be a label, its value and another label. */
const leastHeadings = 3;

/** Headings and cells alike, one after the other in one group, which only a style sheet breaks into rows. */
export function wrappedRows(
  scope: AxNode | AxNode[],
  isHeading: (part: AxNode) => boolean,
): Row[][] {
  return everyNode(scope).flatMap((group) => {
    const width = widthOf(group, isHeading);
    if (!width) return [];
    const starts = group.children.filter((_, at) => at % width === 0);
    return [starts.map((_, at) => rowOf(group.children.slice(at * width, (at + 1) * width)))];
  });
}

/** Null for any other group, and where it may be one number or another: its last headings may be empty. */
function widthOf({ role, children }: AxNode, isHeading: (part: AxNode) => boolean): number | null {
  const end = children.findIndex((part) => !isHeading(part));
  const first = children.findIndex(({ text }, at) => at >= end && text);
  const isOther = (part: AxNode) => isHeading(part) || isHeaded(part) || part.role === 'row';
  if (role || end < leastHeadings || first < 0 || children.slice(end).some(isOther)) return null;
  const widths = children.slice(end, first + 1).map((_, bare) => end + bare);
  return sole(widths.filter((width) => children.length % width === 0));
}

function rowOf(cells: AxNode[]): Row {
  const [first] = cells as [AxNode];
  const text = cells.map((cell) => cell.text).join('\n');
  return { part: { ...first, role: '', text, children: cells }, cells };
}
