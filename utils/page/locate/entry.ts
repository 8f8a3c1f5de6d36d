import type { AxNode } from '../tree/ax-node';
import type { Word, WordKind } from '../words/words';

/** One row of a table, or one card of a list of cards, as what it says under each heading. */
export interface Entry<Kind extends WordKind> {
  part: AxNode;
  /** The parts that hold a value; an empty list for an empty cell, nothing where no column is. */
  values: Map<Word<Kind>, AxNode[]>;
  /** A card's own heading, which no label introduces. */
  title: AxNode | null;
  /** True when cells are missing or too many, so that which is which is unknown. */
  misaligned: boolean;
}

export interface Entries<Kind extends WordKind> {
  /** The table, or what holds the cards. */
  place: AxNode;
  columns: Set<Word<Kind>>;
  entries: Entry<Kind>[];
}

export const maxEntries = 500;
