import type { AxNode } from '../tree/ax-node';
import type { WordKind } from '../words/words';
import { cardEntries } from './card-entries';
import type { Entries } from './entry';
import { tableEntries } from './table-entries';

/**
 * The table or cards in these parts whose headings are words of this kind. Null when there is
 * none with at least `least` of them (cards may have a heading of their own for one of them: then
 * `leastInCards` are enough); the one with most of them where there are several.
 */
export function entriesIn<Kind extends WordKind>(
  scope: AxNode | AxNode[],
  kind: Kind,
  least: number,
  leastInCards = least,
): Entries<Kind> | null {
  const tables = tableEntries(scope, kind).sort((a, b) => b.columns.size - a.columns.size);
  const [best] = tables;
  if (best && best.columns.size >= least) return best;
  const cards = cardEntries(
    scope,
    kind,
    tables.map(({ place }) => place),
  );
  return cards && cards.columns.size >= leastInCards ? cards : null;
}
