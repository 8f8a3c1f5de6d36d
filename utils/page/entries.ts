import { fieldsIn } from './fields';
import { rowsOf } from './grid';
import { keyOf, labels, Territory } from './label';
import { keyMeaning } from './meaning';
import { common, everyPart, leaves, type Part } from './part';
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

const maxEntries = 500;

/**
 * The table or cards in these parts whose headings are words of this kind. Null when there is
 * none with at least `least` of them; the one with most of them where there are several.
 */
export function entriesIn<Kind extends WordKind>(
  scope: Part | Part[],
  kind: Kind,
  least: number,
): Entries<Kind> | null {
  const tables = everyPart(scope).filter(({ role }) => role === 'table');
  const read = tables.flatMap((table) => fromTable(table, kind) ?? []);
  const cards = read.length ? null : fromCards(scope, kind);
  const all = cards ? [cards] : read;
  const best = all.sort((a, b) => b.columns.size - a.columns.size)[0];
  return best && best.columns.size >= least ? best : null;
}

function fromTable<Kind extends WordKind>(table: Part, kind: Kind): Entries<Kind> | null {
  const rows = rowsOf(table);
  const heads = rows.slice(0, 5).map(({ cells }) => headings(cells, kind));
  const most = Math.max(0, ...heads.map((head) => head.size));
  const at = heads.findIndex((head) => head.size === most);
  const head = heads[at];
  if (!head || most === 0) return null;
  const width = rows[at]?.cells.length;
  const entries: Entry<Kind>[] = [];
  for (const { part, cells } of rows.slice(at + 1, at + 1 + maxEntries)) {
    // "Nothing here yet" across the table is no row, nor is a heading repeated.
    if (new Set(cells).size <= 1 && (width ?? 0) > 1) continue;
    if (headings(cells, kind).size === most && most > 1) continue;
    const values = new Map<Word<Kind>, Part[]>();
    for (const [word, column] of head) {
      const cell = cells[column];
      if (cell) values.set(word, valuesIn(cell, kind, word));
    }
    entries.push({ part, values, title: null, torn: cells.length !== width });
  }
  return { place: table, columns: new Set(head.keys()), entries };
}

/** Column of each known heading; a heading that stands twice is left out. */
function headings<Kind extends WordKind>(
  cells: (Part | null)[],
  kind: Kind,
): Map<Word<Kind>, number> {
  const found = new Map<Word<Kind>, number>();
  const twice = new Set<Word<Kind>>();
  for (const [column, cell] of cells.entries()) {
    const word = cell && keyMeaning(kind, keyOf(cell));
    if (!word) continue;
    if (found.has(word)) twice.add(word);
    found.set(word, column);
  }
  for (const word of twice) found.delete(word);
  return found;
}

/** What a cell says, without the column's heading that narrow layouts repeat in it. */
function valuesIn<Kind extends WordKind>(cell: Part, kind: Kind, word: Word<Kind>): Part[] {
  const said = leaves(cell).filter((leaf) => leaf.text || leaf.role === 'time');
  const own = said.filter((leaf) => keyMeaning(kind, keyOf(leaf)) !== word);
  return own.length ? own : said.slice(0, 1);
}

function fromCards<Kind extends WordKind>(scope: Part | Part[], kind: Kind): Entries<Kind> | null {
  const found = labels(scope, kind).filter(({ named }) => !named);
  const places = new Map<Word<Kind>, Part[]>();
  for (const { word, part } of found) places.set(word, [...(places.get(word) ?? []), part]);
  const [anchors = []] = [...places.values()].sort((a, b) => b.length - a.length);
  // A card is all that lies around one heading and not around its twin in another card.
  const ground = new Territory(anchors.map((part, at) => ({ word: String(at), part })));
  const single = anchors.length === 1 ? common(found.map(({ part }) => part)) : null;
  const cards = anchors
    .slice(0, maxEntries)
    .map((part, at) => single ?? ground.reach(part, String(at)));
  const place = single ?? cards[0]?.parent;
  if (!place) return null;
  const entries = cards.map((card) => {
    const values = fieldsIn(card, kind);
    return { part: card, values, title: titleOf(card, kind), torn: values.size === 0 };
  });
  return { place, columns: new Set(places.keys()), entries };
}

/** The text before the first label of a card. */
function titleOf(card: Part, kind: WordKind): Part | null {
  const said = leaves(card).filter(({ text }) => text);
  const first = said[0];
  return first && !keyMeaning(kind, keyOf(first)) && said.length > 1 ? first : null;
}
