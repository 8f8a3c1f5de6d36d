import { type AxNode, everyNode, isHeaded, nearest, siblings } from '../tree/ax-node';
import { tagOf } from '../tree/dom';

/** A row as columns: a cell that spans two columns stands in both. */
export interface Row {
  part: AxNode;
  cells: (AxNode | null)[];
  /** True when cells are missing somewhere, so that these may not belong together. */
  misaligned?: boolean;
}

/** The rows of a table or an ARIA grid, header rows among them, without those of tables inside. */
export function rowsOf(table: Pick<AxNode, 'children'>): Row[] {
  const rows = inside(table, /^row$/).map((part) => ({ part, cells: inside(part, cellRoles) }));
  const taken: { cell: AxNode; left: number }[] = [];
  return rows.map(({ part, cells }) => {
    const row: (AxNode | null)[] = [];
    const queue = [...cells];
    for (let column = 0; queue.length || (taken[column]?.left ?? 0) > 0; column++) {
      const above = taken[column];
      if (above && above.left > 0) {
        above.left -= 1;
        row[column] = above.cell;
        continue;
      }
      const cell = queue.shift();
      if (!cell) break;
      const start = number(cell, 'aria-colindex') ?? 0;
      // A grid that numbers its columns need not hold them all.
      while (start > column + 1 && start < 100) row[column++] = null;
      const width = Math.min(number(cell, 'colspan') ?? number(cell, 'aria-colspan') ?? 1, 50);
      const height = Math.min(number(cell, 'rowspan') ?? number(cell, 'aria-rowspan') ?? 1, 600);
      for (let step = 0; step < width; step++) {
        row[column + step] = cell;
        if (height > 1) taken[column + step] = { cell, left: height - 1 };
      }
      column += width - 1;
    }
    return { part, cells: row };
  });
}

/** True for a cell of a column in which no row of several shows anything. */
export function isSpacer(cell: AxNode): boolean {
  const rows = cell.parent?.parent?.children ?? [];
  const at = siblings(cell).before.length;
  return !!rows[1] && rows.every(({ children }) => children[at]?.text === '');
}

const cellRoles = /^(cell|columnheader|rowheader)$/;

/** Parts of a role inside, but not inside a table or another such part. */
function inside(part: Pick<AxNode, 'children'>, roles: RegExp): AxNode[] {
  return part.children.flatMap((inner) => {
    if (roles.test(inner.role)) return [inner];
    return inner.role === 'table' ? [] : inside(inner, roles);
  });
}

function number(cell: AxNode, attribute: string): number | null {
  const span = cell.element.getAttribute(attribute)?.trim() ?? '';
  return /^[1-9]\d{0,3}$/.test(span) ? Number(span) : null;
}

/** A table on its side, a heading at the start of each row; misaligned where its rows differ in length. */
export function transposed(rows: Row[]): Row[] {
  const widths = rows.map(({ cells }) => cells.length);
  const width = Math.max(0, ...widths);
  const [first] = rows;
  if (!first || rows.length > 20 || width > 300) return [];
  const misaligned = widths.some((each) => each !== width);
  return Array.from({ length: width }, (_, at) => ({
    part: first.part,
    cells: rows.map(({ cells }) => cells[at] ?? null),
    misaligned,
  }));
}

/**
 * Rows and columns by style alone: a group of which most parts are headings, and after it groups
 * of cells. Groups of a single part, such as a note below, are no rows.
 */
export function linesIn(scope: AxNode | AxNode[], isHeading: (part: AxNode) => boolean): Row[][] {
  return everyNode(scope).flatMap((head) => {
    const { children, parent } = head;
    const known = children.length > 1 ? children.filter(isHeading).length : 0;
    if (known < 2 || known * 2 <= children.length || !parent || children.some(isApart)) return [];
    // "Last Run:" waits for its value, which may be missing.
    if (children.some(({ text }) => /[:：]$/.test(text))) return [];
    const width = children.length;
    const cellsOf = (line: AxNode) => unwrapped(line).children;
    const after = siblings(wrapped(head)).after.filter((group) => !isHeaded(group));
    const groups = after.flatMap((group) =>
      cellsOf(group).length && cellsOf(group).every((line) => cellsOf(line).length === width)
        ? cellsOf(group)
        : [group],
    );
    const [first, ...others] = groups.filter((group) => cellsOf(group).length > 1);
    // What follows the rows in another kind of element, such as a legend, is none of them, unless
    // it has their width and a figure.
    const isRow = (group: AxNode) =>
      tagOf(group.element) === (first && tagOf(first.element)) ||
      (group.role === first?.role && cellsOf(group).length === width && /\d/.test(group.text));
    const rows = first ? [first, ...others.filter(isRow)] : [];
    // A notice below has few parts and no figure, which even a row that was cut has; a pager only figures and arrows.
    const isNotice = (part: AxNode) =>
      pager.test(part.text) || (cellsOf(part).length * 2 < width && !/\d/.test(part.text));
    while (isNotice(rows.at(-1) ?? head)) rows.pop();
    return [[head, ...rows].map((part) => ({ part, cells: cellsOf(part) }))];
  });
}

const pager = /^[^\p{L}:]*[<>‹›«»←→][^\p{L}:]*$/u;

/** True for a part with a meaning of its own, but for a column's head that stands in no table. */
function isApart(part: AxNode): boolean {
  return part.role !== '' && (part.role !== 'columnheader' || nearest(part, /^table$/) !== null);
}

/** The largest part that holds nothing but this one, such as the item of a list around a line. */
function wrapped(part: AxNode): AxNode {
  let outer = part;
  while (outer.parent?.parent && outer.parent.children.length === 1) outer = outer.parent;
  return outer;
}

function unwrapped(part: AxNode): AxNode {
  let inner = part;
  for (let [only, more] = inner.children; only && !more; [only, more] = inner.children)
    inner = only;
  return inner;
}

/**
 * The cells under a header cell. Null when the part is in no header row; `misaligned` when a row
 * below has more or fewer cells than the header, so that which is which is unknown.
 */
export function columnUnder(part: AxNode): AxNode[] | 'misaligned' | null {
  const cell = nearest(part, cellRoles);
  const table = cell && nearest(cell, /^table$/);
  if (!cell || !table) return null;
  const rows = rowsOf(table);
  const head = rows.findIndex((row) => row.cells.includes(cell));
  const header = rows[head];
  const below = rows.slice(head + 1);
  if (!header || !below.length) return null;
  if (below.some((row) => row.cells.length !== header.cells.length)) return 'misaligned';
  const at = header.cells.indexOf(cell);
  const column = below.flatMap((row) => row.cells[at] ?? []);
  return column.length === below.length ? column : 'misaligned';
}
