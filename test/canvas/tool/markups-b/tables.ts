import { createHash } from 'node:crypto';
import { type Html, html } from '../../html.ts';
import { markupB } from './style.ts';

const main = (content: Html) => html`<main>${content}</main>`;
const plainButton = (label: string, hook: Html) =>
  html`<button type="button" ${hook}>${label}</button>`;
const row = (cells: (string | Html)[]) =>
  html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`;
const head = (columns: string[]) =>
  html`<thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>`;

/** Headings over plain tables; each import a section with its label beside the title. */
export const tablesB = markupB({
  name: 'b-tables',
  page: main,
  button: plainButton,
  table: (title, columns, rows) =>
    html`<section><h2>${title}</h2><table class="table">${head(columns)}<tbody>${rows.map(row)}</tbody></table></section>`,
  facts: (pairs) =>
    html`<h1>${pairs[0]?.[1]}</h1><dl>${pairs.slice(1).map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`,
  imports: (list, { error }) =>
    html`${list.map(
      (each) =>
        html`<section class="block"><h3>${each.title}</h3><span class="pill">${each.label}</span>${each.error && html`<p>${error}: ${each.error}</p>`}</section>`,
    )}`,
});

const css = (purpose: string) =>
  `css-${createHash('sha1').update(purpose).digest('base64url').slice(0, 7)}`;
const text = (content: string | Html) =>
  html`<span class="${css('text')}"><span>${content}</span></span>`;
const view = (content: Html) =>
  html`<span class="${css('view')}"><div class="${css('flex')}">${content}</div></span>`;

/** A React tool: generated classes, texts deep in spans, captions for assistive technology. */
export const instuiB = markupB({
  name: 'b-instui',
  page: view,
  button: (label, hook) => html`<button type="button" ${hook}>${text(label)}</button>`,
  table: (title, columns, rows) =>
    html`${view(html`<h2>${text(title)}</h2>`)}<table role="table"><caption>${text(title)}</caption>
<thead><tr role="row">${columns.map((column) => html`<th role="columnheader" scope="col">${text(column)}</th>`)}</tr></thead>
<tbody>${rows.map((cells) => html`<tr role="row">${cells.map((cell) => html`<td role="cell">${text(cell)}</td>`)}</tr>`)}</tbody></table>`,
  facts: (pairs) =>
    html`${pairs.map(([name, value]) => view(html`<label>${text(`${name}:`)}</label>${text(value)}`))}`,
  imports: (list, { b, error }) =>
    html`<h2>${text(b.imports)}</h2>${list.map((each) =>
      view(
        html`${view(html`<h3>${text(each.title)}</h3>`)}${each.label && view(html`<svg aria-hidden="true"></svg>${text(each.label)}`)}${each.error && html`<div role="alert">${text(`${error}: ${each.error}`)}</div>`}`,
      ),
    )}`,
});

/** Rendered on a server: facts and imports as rows of tables, labels as badges. */
export const bootstrapB = markupB({
  name: 'b-bootstrap',
  page: (content) => html`<div class="container-fluid">${content}</div>`,
  button: (label, hook) => html`<a class="btn" href="#" ${hook}>${label}</a>`,
  table: (title, columns, rows) =>
    html`<div class="panel"><div class="panel-heading"><h3 class="panel-title">${title} <small>(${rows.length})</small></h3></div><table class="table">${head(columns)}<tbody>${rows.map(row)}</tbody></table></div>`,
  facts: (pairs) =>
    html`<table><tbody>${pairs.map(([name, value]) => html`<tr><th>${name}:</th><td>${value}</td></tr>`)}</tbody></table>`,
  imports: (list, { b, error }) =>
    html`<h4>${b.imports}</h4><table class="table"><tbody>${list.map((each) => html`<tr><th scope="row">${each.title}</th><td>${each.label && html`<span class="badge">${each.label}</span>`}</td><td>${each.error && html`${error}: ${each.error}`}</td></tr>`)}</tbody></table>`,
});

/** As in 2003: tables for the layout, bold for headings. */
export const layoutTableB = markupB({
  name: 'b-layout-table',
  page: (content) => html`<table width="100%"><tr><td>${content}</td></tr></table>`,
  button: (label, hook) => html`<a href="#" ${hook}>${label}</a>`,
  table: (title, columns, rows) =>
    html`<font size="4"><b>${title}</b></font><table border="1">${row(columns)}${rows.map(row)}</table>`,
  facts: (pairs) => html`<table>${pairs.map(([name, value]) => row([`${name}:`, value]))}</table>`,
  imports: (list, { error }) =>
    html`<table>${list.map((each) => row([html`<b>${each.title}</b>`, each.label || html`&nbsp;`, each.error ? `${error}: ${each.error}` : html`&nbsp;`]))}</table>`,
});

const icon = (ligature: string) =>
  html`<i class="material-icons" aria-hidden="true">${ligature}</i>`;
const spaced = (label: string) => label.replaceAll(' ', '\u00a0');

/** Icons, colons, counters, non-breaking spaces, headings that sort. */
export const noisyB = markupB({
  name: 'b-noisy',
  page: (content) => html`<div>${content}</div>`,
  button: (label, hook) => html`<button ${hook}>${icon('chevron_left')}${spaced(label)}…</button>`,
  table: (title, columns, rows) =>
    html`<h2>${icon('list')} ${spaced(title)} [${rows.length}]</h2><table><thead><tr>${columns.map((column) => html`<th><button>${spaced(column)}${icon('unfold_more')}</button></th>`)}</tr></thead><tbody>${rows.map(row)}</tbody></table>`,
  facts: (pairs) =>
    html`<dl>${pairs.map(([name, value]) => html`<dt>${spaced(name)}&nbsp;:</dt><dd>${value}</dd>`)}</dl>`,
  imports: (list, { error }) =>
    html`${list.map((each) => html`<div><h3>${icon('cloud')} ${spaced(each.title)}:</h3>${each.label && html`<p>✓ ${spaced(each.label)}</p>`}${each.error && html`<p>${icon('error')} ${error}: ${each.error}</p>`}</div>`)}`,
});
