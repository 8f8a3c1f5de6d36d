import { grammarMarkup, grammarNames } from './grammar/markup.ts';
import { type ClientLook, instructureUi, instructureUiB } from './instructure-ui/looks.ts';
import type { Markup } from './markup.ts';
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

/** Throws where no markup has this name. */
export function markupNamed(name: string): Markup | ClientLook {
  const found = markups.find((markup) => markup.name === name) ?? grammarMarkup(name);
  if (!found) throw new Error(`no markup "${name}"; there are: ${markupNames}, ${grammarNames}`);
  return found;
}
