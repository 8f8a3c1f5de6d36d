import { type AxNode, leaves } from '../tree/ax-node';
import { says } from '../words/look-up';
import type { Word, WordKind } from '../words/words';

/** What a cell says, without the column's heading that narrow layouts repeat in it. */
export function valuesIn<Kind extends WordKind>(
  cell: AxNode,
  kind: Kind,
  word: Word<Kind>,
): AxNode[] {
  return leaves(cell).filter(
    (leaf) => (leaf.text || leaf.role === 'time') && says(kind, leaf) !== word,
  );
}
