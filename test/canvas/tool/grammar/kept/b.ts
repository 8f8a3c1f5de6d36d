import { html } from '../../../html.ts';
import type { Spellings } from '../axes/axis.ts';
import type {
  EnabledSpelling,
  ImportLabelSpelling,
  ImportsSpelling,
  ImportTitleSpelling,
  NothingYetSpelling,
} from '../pens/pen-b.ts';
import type {
  ColumnsSpelling,
  ListContainerSpelling,
  SchedulesSpelling,
  StatusSpelling,
} from '../pens/pen-list.ts';

export const histories: Spellings<ListContainerSpelling> = {
  table: [
    ({ title, columns, rows }, empty) =>
      html`<h2>${title}</h2><table><thead><tr>${columns.map((text) => html`<th><span>${text}</span></th>`)}</tr></thead><tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td><span>${cell}</span></td>`)}</tr>`)}</tbody></table>${rows.length === 0 && html`<p>${empty}</p>`}`,
  ],
  list: [
    ({ title, rows }, empty) =>
      html`<section><h2>${title}</h2><ol>${rows.map((row) => html`<li class="spread">${row.map((cell) => html`<span>${cell}</span>`)}</li>`)}</ol>${rows.length === 0 && html`<p>${empty}</p>`}</section>`,
  ],
  lines: [
    ({ title, rows }, empty) =>
      html`<h2>${title}</h2><div>${rows.map((row) => html`<p>${row.map((cell, n) => html`${n > 0 && ' – '}${cell}`)}</p>`)}${rows.length === 0 && html`<p>${empty}</p>`}</div>`,
  ],
  timeline: [
    ({ title, rows }, empty) =>
      html`<h3>${title}</h3><div class="timeline">${rows.map((row) => html`<div class="line"><svg width="8" height="8" aria-hidden="true"><circle r="4"/></svg><div class="card">${row.map((cell) => html`<div>${cell}</div>`)}</div></div>`)}${rows.length === 0 && html`<div>${empty}</div>`}</div>`,
  ],
  pairs: [
    ({ title, columns, rows }, empty) =>
      html`<h2>${title}</h2>${rows.map((row) => html`<div class="card">${row.map((cell, n) => html`<p><small>${columns[n]}</small><br>${cell}</p>`)}</div>`)}${rows.length === 0 && html`<p>${empty}</p>`}`,
  ],
};

export const historyColumns: Spellings<ColumnsSpelling> = {
  guide: [['type', 'postedBy', 'timeUpdated', 'status', 'files']],
  fewer: [['timeUpdated', 'type', 'status']],
};

export const historyStatuses: Spellings<StatusSpelling> = {
  shown: [(status, words, link) => html`<b class="pill">${words.status[status]}</b> ${link}`],
  absent: [(_, _w, link) => html`<span>${link}</span>`],
};

export const schedulesB: Spellings<SchedulesSpelling> = {
  above: [
    ({ title, columns, rows }, jobs, note) =>
      html`<section><h2>${title}</h2><table><thead><tr>${columns.map((text) => html`<th>${text}</th>`)}</tr></thead><tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table><p>${note}</p></section>${jobs}`,
  ],
  panes: [
    ({ title, columns, rows }, jobs) =>
      html`<div class="two"><div><h2>${title}</h2>${rows.map((row) => html`<dl>${row.map((cell, n) => html`<dt>${columns[n]}</dt><dd>${cell}</dd>`)}</dl>`)}</div><div>${jobs}</div></div>`,
  ],
  none: [(_, jobs) => html`<div>${jobs}</div>`],
};

export const enabledWords: Spellings<EnabledSpelling> = {
  text: [(text) => html`<em>${text}</em>`],
  badge: [(text) => html`<span class="pill" role="status">${text}</span>`],
};

export const imports: Spellings<ImportsSpelling> = {
  rows: [
    (list, title) =>
      html`<h3>${title}</h3><table role="presentation">${list.map(({ title, label, error }) => html`<tr><th scope="row">${title}</th><td>${label}${error && html`<div>${error}</div>`}</td></tr>`)}</table>`,
  ],
  list: [
    (list, title) =>
      html`<h2>${title}</h2><ol>${list.map(({ title, label, error }) => html`<li><span>${title}</span>${label && html` – ${label}`}${error && html`<blockquote>${error}</blockquote>`}</li>`)}</ol>`,
  ],
  cards: [
    (list) =>
      html`<div class="three">${list.map(({ title, label, error }) => html`<section class="card"><header class="spread"><h3>${title}</h3>${label}</header>${error && html`<p>${error}</p>`}</section>`)}</div>`,
  ],
  headings: [
    (list, title) =>
      html`<h2>${title}</h2>${list.map(({ title, label, error }) => html`<h4>${title}</h4>${label && html`<div>${label}</div>`}${error && html`<div role="alert">${error}</div>`}`)}`,
  ],
};

export const importTitles: Spellings<ImportTitleSpelling> = {
  numbered: [(n, _, words) => html`${words.b.import(n)}`],
  plain: [(_, _of, words) => html`${words.b.import(1).replace(/\s*1/, '')}`],
  withId: [
    (n, _, words) =>
      html`<b>${words.b.import(n)}</b><div>${words.b.import(1).replace(/\s*1/, '')} (#${90554 + n})</div>`,
  ],
};

export const importLabels: Spellings<ImportLabelSpelling> = {
  text: [(text) => html`<strong>${text}</strong>`],
  badge: [
    (text, good) => html`<span class="pill ${good ? 'good' : 'bad'}"><span>${text}</span></span>`,
  ],
  icon: [(text, good) => html`<span><i aria-hidden="true">${good ? '✔' : '✖'}</i> ${text}</span>`],
};

export const nothingYet: Spellings<NothingYetSpelling> = {
  empty: [() => html`<p>&nbsp;</p>`],
  sentence: [() => html`<p>Imports will be listed here as soon as they have started.</p>`],
};
