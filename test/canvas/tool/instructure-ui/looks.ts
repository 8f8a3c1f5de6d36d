import type { DetailsView, ListView } from '../view.ts';
import type { Words } from '../words.ts';
import { detailsPage, eventPage, historyPage, listPage, type Page } from './page.ts';

/** A look whose pages a script draws in the frame, out of JSON. */
export interface ClientLook {
  name: string;
  /** Path of the script on the tool's host. */
  script: string;
  list(view: ListView, words: Words): Page;
  details(view: DetailsView, words: Words): Page;
}

const script = '/assets/instructure-ui.js';

/** The SIS Integration page as Canvas's own component library draws it, in both generations. */
export const instructureUi: ClientLook = {
  name: 'instructure-ui',
  script,
  list: listPage,
  details: detailsPage,
};

export const instructureUiB: ClientLook = {
  name: 'b-instructure-ui',
  script,
  list: historyPage,
  details: eventPage,
};
