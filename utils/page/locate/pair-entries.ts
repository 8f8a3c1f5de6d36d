import type { AxNode } from '../tree/ax-node';
import { says } from '../words/look-up';
import type { Word, WordKind } from '../words/words';
import { valuesIn } from './cell-values';
import type { Entries } from './entry';
import type { Row } from './grid';

/** A table about one thing: label and value, label and value, in every row. */
export function pairEntries<Kind extends WordKind>(
  place: AxNode,
  rows: Row[],
  kind: Kind,
): Entries<Kind> | null {
  const values = new Map<Word<Kind>, AxNode[]>();
  const stacked = fromStacked(rows);
  let wide = stacked !== rows;
  for (const { cells } of stacked) {
    const all = cells.filter((cell, at) => cell !== cells[at - 1]);
    if (all.length % 2) return null;
    wide ||= all.length > 2;
    for (let at = 0; at < all.length; at += 2) {
      const [label, value] = [all[at], all[at + 1]];
      const word = label && says(kind, label);
      if (!word || !value || values.has(word) || says(kind, value)) return null;
      values.set(word, valuesIn(value, kind, word));
    }
  }
  const entry = { part: place, values, title: null, misaligned: false };
  return wide && values.size > 2
    ? { place, columns: new Set(values.keys()), entries: [entry] }
    : null;
}

/** Rows of headings, each with the row of its values below: as one row of label and value by turns. */
function fromStacked(rows: Row[]): Row[] {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell?.text));
  const isStacked =
    filled.length > 2 &&
    filled.every(({ cells }, at) =>
      cells.every((cell) => cell?.role === (at % 2 ? 'cell' : 'columnheader')),
    );
  if (!isStacked) return rows;
  return filled.flatMap(({ part, cells }, at) => {
    const values = at % 2 ? undefined : filled[at + 1]?.cells;
    // A heading across several columns has one value.
    const own = cells.map((cell, column) =>
      cell === cells[column - 1] ? [] : [cell, values?.[column] ?? null],
    );
    return values?.length === cells.length ? [{ part, cells: own.flat() }] : [];
  });
}
