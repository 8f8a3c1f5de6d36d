import { html } from '../../../html.ts';
import type { Spellings } from '../axes/axis.ts';
import type { ImportsSpelling, NothingYetSpelling } from '../pens/pen-b.ts';

export const imports: Spellings<ImportsSpelling> = {
  cards: [
    (list, title) =>
      html`<h2>${title}</h2>${list.map(({ title, label, error }) => html`<div class="card"><header class="spread"><b>${title}</b>${label && html`<span>${label}</span>`}</header>${error && html`<pre>${error}</pre>`}</div>`)}`,
    (list) =>
      html`${list.map(({ title, label, error }) => html`<fieldset><legend>${title}</legend><div>${label}</div>${error && html`<div>${error}</div>`}</fieldset>`)}`,
    (list, title) =>
      html`<section><h3>${title}</h3>${list.map(({ title, label, error }) => html`<details open><summary>${title}</summary><p>${label}</p>${error && html`<p>${error}</p>`}</details>`)}</section>`,
  ],
  list: [
    (list, title) =>
      html`<h2>${title}</h2><ol>${list.map(({ title, label, error }) => html`<li><p>${title}</p><p>${label}</p>${error && html`<p>${error}</p>`}</li>`)}</ol>`,
    (list, title) =>
      html`<h2>${title}</h2><div role="list">${list.map(({ title, label, error }) => html`<div role="listitem">${title} – ${label}${error && html`<div>${error}</div>`}</div>`)}</div>`,
    (list) =>
      html`${list.map(({ title, label, error }) => html`<p><b>${title}</b>: ${label}</p>${error && html`<p>${error}</p>`}`)}`,
  ],
};

export const nothingYet: Spellings<NothingYetSpelling> = {
  sentence: [
    () => html`<p><em>This job has no imports.</em></p>`,
    () => html`<div role="status">Imports will be listed here.</div>`,
    () => html`<p>Waiting for the first import.</p>`,
  ],
};
