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
