import { grammarMarkup, grammarNames } from './grammar/markup.ts';
import { type ClientLook, instructureUi, instructureUiB } from './instructure-ui/looks.ts';
import { markupA } from './markup-a.ts';
import { ariaGrid } from './markups/aria-grid.ts';
import { bootstrap } from './markups/bootstrap.ts';
import { cards } from './markups/cards.ts';
import { definitionList } from './markups/definition-list.ts';
import { divRows } from './markups/div-rows.ts';
import { inline } from './markups/inline.ts';
import { instui } from './markups/instui.ts';
import { layoutTable } from './markups/layout-table.ts';
import { noisy } from './markups/noisy.ts';
import { paged } from './markups/paged.ts';
import { progressElement } from './markups/progress-element.ts';
import { strange } from './markups/strange.ts';
import { tiles } from './markups/tiles.ts';
import { markupsB } from './markups-b/all.ts';
import type { DetailsView, ListView } from './view.ts';
import type { Words } from './words.ts';

/**
 * One way of writing the tool's pages in HTML: pure, everything it shows escaped. The tool's script
 * needs these hooks, and a reader must not lean on them:
 * `[data-open]` on a link opens that path in place, and with `[data-still]` leaves the address as it is;
 * `[data-do="refresh|run|pause"]` on a button; `[role=tab][aria-controls]` and `[data-tab]` open the element
 * of that id (those of the others get `hidden`); `[data-info]` shows its text while the pointer is over it;
 * `[data-width]` becomes a width in percent.
 */
export interface Markup {
  name: string;
  /** Path of the stylesheet on the tool's host. */
  styles: string;
  /** True where its pages hold styles, which the tool's policy then allows. */
  inlineStyles?: boolean;
  list(view: ListView, words: Words): string;
  details(view: DetailsView, words: Words): string;
}

/** Every markup made by hand. */
export const handMade: Markup[] = [
  markupA,
  ariaGrid,
  bootstrap,
  cards,
  definitionList,
  divRows,
  inline,
  instui,
  layoutTable,
  noisy,
  paged,
  progressElement,
  strange,
  tiles,
  ...markupsB,
];
const markups: (Markup | ClientLook)[] = [instructureUi, instructureUiB, ...handMade];

/** Every look that the tool can have, by name. */
export const markupNames = markups.map(({ name }) => name);

export function markupNamed(name: string): Markup | ClientLook {
  const found = markups.find((markup) => markup.name === name) ?? grammarMarkup(name);
  if (!found) throw new Error(`no markup "${name}"; there are: ${markupNames}, ${grammarNames}`);
  return found;
}
