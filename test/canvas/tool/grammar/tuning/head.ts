import { html } from '../../../html.ts';
import type { Spellings } from '../axes/axis.ts';
import type { HeadSpelling } from '../pens/pen.ts';

export const names: Spellings<HeadSpelling> = {
  crumb: [
    (name) => ({ crumbs: html` › <span aria-current="page">${name}</span>` }),
    (name) => ({ crumbs: html`<span> » </span><em>${name}</em>` }),
    (name) => ({ crumbs: html` / <a href="#" aria-current="page">${name}</a>` }),
  ],
  beside: [
    (name) => ({ beside: html`<em>${name}</em>` }),
    (name) => ({ beside: html`<span>– ${name}</span>` }),
    (name) => ({ beside: html`<div><small>${name}</small></div>` }),
  ],
  under: [
    (name) => ({ under: html`<div class="strong">${name}</div>` }),
    (name) => ({ under: html`<p><strong>${name}</strong></p>` }),
    (name) => ({ under: html`<div role="heading" aria-level="3">${name}</div>` }),
  ],
};
