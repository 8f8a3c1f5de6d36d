import type { DetailsView, ListView } from './view.ts';
import type { Words } from './words.ts';

/** One way of writing the tool's pages in HTML: pure, everything it shows escaped. */
export interface Markup {
  name: string;
  list(view: ListView, words: Words): string;
  details(view: DetailsView, words: Words): string;
  /** Path of the stylesheet under the tool's host. */
  styles: string;
}
