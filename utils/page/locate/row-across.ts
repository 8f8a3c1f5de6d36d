import type { AxNode } from '../tree/ax-node';
import type { Word, WordKind } from '../words/words';
import { fieldsIn } from './fields';

/**
 * Adds to the values of a row what a single cell below it, across the table, says under labels of its own: some
 * tables open a row so. `columns`: what the table's own headings name.
 */
export function addAcross<Kind extends WordKind>(
  values: Map<Word<Kind>, AxNode[]>,
  across: AxNode,
  kind: Kind,
  columns: Map<Word<Kind>, number>,
): void {
  for (const [word, value] of fieldsIn(across, kind)) {
    if (!columns.has(word)) values.set(word, value);
  }
}
