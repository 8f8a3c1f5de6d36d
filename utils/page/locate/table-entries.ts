import { sole } from '../sole';
import { type AxNode, everyNode, leaves, nearest } from '../tree/ax-node';
import { says } from '../words/look-up';
import type { Word, WordKind } from '../words/words';
import { valuesIn } from './cell-values';
import { type Entries, type Entry, maxEntries } from './entry';
import { linesIn, type Row, rowsOf, transposed } from './grid';
import { pairEntries } from './pair-entries';
import { addAcross } from './row-across';
import { wrappedRows } from './wrapped-rows';

/** Every table of the scope with headings of this kind: real ones, ARIA grids, lines of groups. */
export function tableEntries<Kind extends WordKind>(
  scope: AxNode | AxNode[],
  kind: Kind,
): Entries<Kind>[] {
  const isHeading = (node: AxNode) => headingOf(node, kind) !== null;
  const lines = [...linesIn(scope, isHeading), ...wrappedRows(scope, isHeading)].flatMap(
    (rows) => fromRows(rows[0]?.part.parent ?? null, rows, kind) ?? [],
  );
  const lined = lines.filter(({ entries }) => entries.length).map(({ place }) => place);
  // A head in no table, which is not the first of some lines, may be that of the next table.
  const isHeadAlone = (node: AxNode) =>
    node.role === 'row' &&
    !nearest(node, /^table$/) &&
    isHeadRow(rowsIn(node)[0], kind) &&
    !lined.some((place) => node.parent === place);
  const tables = everyNode(scope).filter((node) => node.role === 'table' || isHeadAlone(node));
  const read = tables.flatMap((table, at) => {
    const rows = withBody(rowsIn(table), tables[at + 1], kind);
    const pairs = pairEntries(table, rows, kind);
    if (pairs) return pairs;
    const upright = fromRows(table, rows, kind);
    const side =
      upright && upright.columns.size > 1 ? null : fromRows(table, transposed(rows), kind);
    return (side && side.columns.size > (upright?.columns.size ?? 0) ? side : upright) ?? [];
  });
  return [...read, ...lines];
}

/** The rows of a table; a row that stands in none is its own. */
function rowsIn(node: AxNode): Row[] {
  return rowsOf(node.role === 'row' ? { children: [node] } : node);
}

/** A head that scrolls apart from its body is a table of its own; their columns are the same. */
function withBody(rows: Row[], next: AxNode | undefined, kind: WordKind): Row[] {
  const [head] = rows;
  if (!next || !head || rows.length > 1 || !isHeadRow(head, kind)) return rows;
  const body = rowsOf(next);
  const isBody =
    body.length > 0 &&
    body.every(({ cells }) => cells.length === head.cells.length || new Set(cells).size <= 1);
  return isBody && !isHeadRow(body[0], kind) ? [...rows, ...body] : rows;
}

function isHeadRow(row: Row | undefined, kind: WordKind): boolean {
  return headings(row?.cells ?? [], kind).size > 1;
}

function fromRows<Kind extends WordKind>(
  place: AxNode | null,
  rows: Row[],
  kind: Kind,
): Entries<Kind> | null {
  const heads = rows.slice(0, 5).map(({ cells }) => headings(cells, kind));
  const most = Math.max(0, ...heads.map((head) => head.size));
  const at = heads.findIndex((head) => head.size === most);
  const head = heads[at];
  if (!place || !head || most === 0) return null;
  const width = rows[at]?.cells.length ?? 0;
  // What is signed below "No." is an id; without a sign it may count the rows.
  const number = rows[at]?.cells.findIndex((cell) => cell && says('idNames', cell)) ?? -1;
  // Above the headings stand titles; rows there mean that the headings were moved.
  const moved = rows
    .slice(0, at)
    .some(
      ({ cells }) => width > 1 && new Set(cells).size === width && cells.some((cell) => cell?.text),
    );
  const entries: Entry<Kind>[] = [];
  let leads = false;
  for (const { part, cells, misaligned } of rows.slice(at + 1, at + 1 + maxEntries)) {
    // "Nothing here yet" across the table is no row, nor is a heading repeated.
    if (isAcross(cells, width)) {
      const above = entries.at(-1);
      // Where the first such cell stands before any row, each is about the row below it.
      if (above && !leads) addAcross(above.values, part, kind, head);
      else leads = true;
      continue;
    }
    if ((headings(cells, kind).size === most && most > 1) || cells.every(isIdle)) continue;
    const values = new Map<Word<Kind>, AxNode[]>();
    const signed = cells[number];
    if (/^#\s?\w{4}/.test(signed?.text ?? ''))
      values.set('jobId' as Word<Kind>, [signed as AxNode]);
    for (const [word, column] of head) {
      const cell = cells[column];
      if (cell) values.set(word, valuesIn(cell, kind, word));
    }
    const cut = cells.length !== width || moved || misaligned === true;
    entries.push({ part, values, title: null, misaligned: cut });
  }
  return { place, columns: new Set(head.keys()), entries };
}

/** True for one cell across the table, or with an empty one before it that sets it in. */
function isAcross(cells: (AxNode | null)[], width: number): boolean {
  const isSetIn = cells.length * 2 < width && cells.filter((cell) => cell?.text).length === 1;
  return width > 1 && (new Set(cells).size <= 1 || isSetIn);
}

/** True for a cell with nothing in it, as it only gives its column a width, or with a field to filter by. */
function isIdle(cell: AxNode | null): boolean {
  const element = cell?.element;
  return !cell?.text && (!element?.firstElementChild || !!element.querySelector('input,select'));
}

/** Column of each known heading; a heading that stands twice is left out. */
function headings<Kind extends WordKind>(
  cells: (AxNode | null)[],
  kind: Kind,
): Map<Word<Kind>, number> {
  const found = new Map<Word<Kind>, number>();
  const twice = new Set<Word<Kind>>();
  for (const [column, cell] of cells.entries()) {
    const word = cell && headingOf(cell, kind);
    if (!word) continue;
    if (found.has(word)) twice.add(word);
    found.set(word, column);
  }
  for (const word of twice) found.delete(word);
  return found;
}

/** The word of a heading; what sorts, filters or widens its column may stand beside it. */
function headingOf<Kind extends WordKind>(cell: AxNode, kind: Kind): Word<Kind> | null {
  const word = says(kind, cell);
  if (word || cell.role !== 'columnheader') return word;
  return sole(leaves(cell).flatMap((leaf) => says(kind, leaf) ?? []));
}
