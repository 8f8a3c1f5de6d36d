import { type Html, html } from '../../html.ts';
import { markupB } from './style.ts';

const div = (content: Html) => html`<div class="page">${content}</div>`;
const button = (label: string, hook: Html) => html`<button ${hook}>${label}</button>`;

/** Grids of divs with ARIA roles, buttons and headings of divs. */
export const ariaGridB = markupB({
  name: 'b-aria-grid',
  page: (content) => html`<div role="main">${content}</div>`,
  button: (label, hook) => html`<div role="button" tabindex="0" ${hook}>${label}</div>`,
  table: (title, columns, rows) =>
    html`<div role="heading" aria-level="2">${title}</div><div role="grid" aria-colcount="${columns.length}"><div role="row">${columns.map((column, at) => html`<div role="columnheader" aria-colindex="${at + 1}">${column}</div>`)}</div>${rows.map((cells) => html`<div role="row">${cells.map((cell, at) => html`<div role="gridcell" aria-colindex="${at + 1}">${cell}</div>`)}</div>`)}</div>`,
  facts: (pairs) =>
    html`<div role="list">${pairs.map(([name, value]) => html`<div role="listitem"><div>${name}</div><div>${value}</div></div>`)}</div>`,
  imports: (list, { error }) =>
    html`${list.map((each) => html`<div role="group"><div role="heading" aria-level="3">${each.title}</div><div role="status">${each.label}</div>${each.error && html`<div role="alert">${error}: ${each.error}</div>`}</div>`)}`,
});

/** Terms and definitions throughout. */
export const definitionListB = markupB({
  name: 'b-definition-list',
  page: (content) => html`<main>${content}</main>`,
  button,
  table: (title, columns, rows) =>
    html`<section><h2>${title}</h2>${rows.map((cells) => html`<dl>${cells.map((cell, at) => html`<dt>${columns[at]}</dt><dd>${cell}</dd>`)}</dl>`)}</section>`,
  facts: (pairs) =>
    html`<dl>${pairs.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`,
  imports: (list, { b, error }) =>
    html`<section><h2>${b.imports}</h2><dl>${list.map((each) => html`<dt>${each.title}</dt><dd>${each.label}${each.error && html`<p>${error}: ${each.error}</p>`}</dd>`)}</dl></section>`,
});

const field = (name: string | undefined, value: string | Html) =>
  html`<div class="field"><span class="name">${name}</span><span class="value">${value}</span></div>`;

/** A card each, label above value. */
export const cardsB = markupB({
  name: 'b-cards',
  page: div,
  button,
  table: (title, columns, rows) =>
    html`<section class="deck"><h2>${title}</h2><ul>${rows.map((cells) => html`<li class="card">${cells.slice(0, -1).map((cell, at) => field(columns[at], cell))}<footer>${cells.at(-1)}</footer></li>`)}</ul></section>`,
  facts: (pairs) =>
    html`<div class="card">${pairs.map(([name, value]) => field(name, value))}</div>`,
  imports: (list, { error }) =>
    html`<ul>${list.map((each) => html`<li class="card"><div>${field(each.title, each.label)}</div>${each.error && html`<p>${error}: ${each.error}</p>`}</li>`)}</ul>`,
});

/** Fieldsets with legends, captions as titles, an output for each label. */
export const fieldsetB = markupB({
  name: 'b-fieldset',
  page: (content) => html`<form>${content}</form>`,
  button: (label, hook) => html`<button type="button" ${hook}>${label}</button>`,
  table: (title, columns, rows) =>
    html`<table><caption>${title}</caption><tr>${columns.map((column) => html`<th>${column}</th>`)}</tr>${rows.map((cells) => html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</table>`,
  facts: (pairs) =>
    html`<p>${pairs.map(([name, value]) => html`${name}: <b>${value}</b><br>`)}</p>`,
  imports: (list, { error }) =>
    html`${list.map((each) => html`<fieldset><legend>${each.title}</legend><output>${each.label}</output>${each.error && html`<p role="alert">${error}: ${each.error}</p>`}</fieldset>`)}`,
});

/** Lines of text: label and value in one. */
export const inlineB = markupB({
  name: 'b-inline',
  page: (content) => content,
  button: (label, hook) => html`<a href="#" ${hook}>${label}</a>`,
  table: (title, columns, rows) =>
    html`<h2>${title}</h2>${rows.map((cells) => html`<ul>${cells.slice(0, -1).map((cell, at) => html`<li>${columns[at]}: ${cell}</li>`)}<li>${cells.at(-1)}</li></ul>`)}`,
  facts: (pairs) => html`${pairs.map(([name, value]) => html`<p>${name}: ${value}</p>`)}`,
  imports: (list, { error, job }) =>
    html`${list.map((each) => html`<h3>${each.title}</h3><p>${job.status}: ${each.label || '–'}</p>${each.error && html`<p>${error}: ${each.error}</p>`}`)}`,
});

const line = (cells: (string | Html)[]) =>
  html`<div class="sc-r">${cells.map((cell) => html`<div class="sc-c">${cell}</div>`)}</div>`;

/** Rows and columns by style alone. */
export const divRowsB = markupB({
  name: 'b-div-rows',
  page: div,
  button,
  table: (title, columns, rows) =>
    html`<div><h2>${title}</h2><div class="sc-t">${line(columns)}${rows.map(line)}</div></div>`,
  facts: (pairs) =>
    html`<div class="sc-t">${pairs.map(([name, value]) => line([name, value]))}</div>`,
  imports: (list, { error }) =>
    html`<div class="sc-t">${list.map((each) => line([each.title, each.label, each.error ? `${error}: ${each.error}` : '']))}</div>`,
});

/** Tiles: the value large and its label small below it. */
export const tilesB = markupB({
  name: 'b-tiles',
  page: (content) => html`<main>${content}</main>`,
  button: (label, hook) => html`<button aria-label="${label}" ${hook}>⟳</button>`,
  table: (title, columns, rows) =>
    html`<section aria-label="${title}"><h2>${title}</h2><table><tbody><tr>${columns.map((column) => html`<th>${column}</th>`)}</tr>${rows.map((cells) => html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table></section>`,
  facts: (pairs) =>
    html`${pairs.map(([name, value]) => html`<p><span>${name}</span> <b>${value}</b></p>`)}`,
  imports: (list, { error }) =>
    html`<section>${list.map((each) => html`<div class="tile"><div class="huge">${each.label || '—'}</div><small>${each.title}</small>${each.error && html`<p>${error}: ${each.error}</p>`}</div>`)}</section>`,
});
