import { cardEntries } from './card-entries';
import type { Part } from './part';
import { tableEntries } from './table-entries';
import type { Word, WordKind } from './words';

/** One row of a table, or one card of a list of cards, as what it says under each heading. */
export interface Entry<Kind extends WordKind> {
  part: Part;
  /** The parts that hold a value; an empty list for an empty cell, nothing where no column is. */
  values: Map<Word<Kind>, Part[]>;
  /** A card's own heading, which no label introduces. */
  title: Part | null;
  /** True when cells are missing or too many, so that nothing tells which is which. */
  torn: boolean;
}

export interface Entries<Kind extends WordKind> {
  /** The table, or what holds the cards. */
  place: Part;
  columns: Set<Word<Kind>>;
  entries: Entry<Kind>[];
}

export const maxEntries = 500;

/**
 * The table or cards in these parts whose headings are words of this kind. Null when there is
 * none with at least `least` of them (cards may have a heading of their own for one of them: then
 * `leastInCards` are enough); the one with most of them where there are several.
 */
export function entriesIn<Kind extends WordKind>(
  scope: Part | Part[],
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
