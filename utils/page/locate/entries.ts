import { type AxNode, commonAncestor } from '../tree/ax-node';
import type { WordKind } from '../words/words';
import { cardEntries } from './card-entries';
import type { Entries } from './entry';
import { recordsOf } from './records';
import { tableEntries } from './table-entries';

function isOfOne<Kind extends WordKind>({ entries }: Entries<Kind>): boolean {
  return entries.length === 1;
}

function isSame<Kind extends WordKind>(a: Entries<Kind>, b: Entries<Kind>): boolean {
  return [...a.columns].sort().join() === [...b.columns].sort().join();
}

/** Tables of one thing each, of one form, in the order of the page: cards, each with all that is about it alone. */
function asCards<Kind extends WordKind>(tables: Entries<Kind>[]): Entries<Kind> | null {
  const parts = recordsOf(tables.map(({ place }) => place));
  const place = commonAncestor(parts);
  const [first] = tables;
  const entries = tables.flatMap(({ entries: own }, at) =>
    own.map((entry) => ({ ...entry, part: parts[at] ?? entry.part })),
  );
  return place && first ? { place, columns: first.columns, entries } : null;
}

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
  const tables = tableEntries(scope, kind);
  // A twin of the head, which stays in sight while the table scrolls, has no rows.
  const [best] = [...tables].sort(
    (a, b) => b.columns.size - a.columns.size || +!a.entries.length - +!b.entries.length,
  );
  if (best && best.columns.size >= least) {
    const twins = tables.filter((each) => isOfOne(each) && isSame(each, best));
    return isOfOne(best) && twins.length > 1 ? asCards(twins) : best;
  }
  const cards = cardEntries(
    scope,
    kind,
    tables.map(({ place }) => place),
  );
  return cards && cards.columns.size >= leastInCards ? cards : null;
}
