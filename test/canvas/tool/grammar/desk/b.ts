import { html } from '../../../html.ts';
import type { Words } from '../../words.ts';
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

/** How the Sync Event History is put together; only tables and pairs name their columns. */
export const histories: Spellings<ListContainerSpelling> = {
  table: [
    ({ title, columns, rows }, empty) =>
      html`<h2>${title}</h2><table><thead><tr>${columns.map((text) => html`<th scope="col">${text}</th>`)}</tr></thead><tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table>${rows.length === 0 && html`<p>${empty}</p>`}`,
    ({ title, columns, rows }, empty) =>
      html`<table><caption>${title}</caption><tr>${columns.map((text) => html`<th>${text}</th>`)}</tr>${rows.map((row) => html`<tr>${row.map((cell) => html`<td><div>${cell}</div></td>`)}</tr>`)}${rows.length === 0 && html`<tr><td colspan="${columns.length}">${empty}</td></tr>`}</table>`,
  ],
  list: [
    ({ title, rows }, empty) =>
      html`<h2>${title}</h2><ul>${rows.map((row) => html`<li>${row.map((cell) => html`<span>${cell}</span> `)}</li>`)}</ul>${rows.length === 0 && html`<p>${empty}</p>`}`,
    ({ title, rows }, empty) =>
      html`<h2>${title}</h2><div role="list">${rows.map((row) => html`<div role="listitem" class="card">${row.map((cell) => html`<div>${cell}</div>`)}</div>`)}</div>${rows.length === 0 && html`<p>${empty}</p>`}`,
  ],
  lines: [
    ({ title, rows }, empty) =>
      html`<h2>${title}</h2>${rows.map((row) => html`<p>${row.map((cell, n) => html`${n > 0 && ' · '}${cell}`)}</p>`)}${rows.length === 0 && html`<p>${empty}</p>`}`,
    ({ title, rows }, empty) =>
      html`<h2>${title}</h2><div>${rows.map((row) => html`<div>${row.map((cell, n) => html`${n > 0 && ' | '}<span>${cell}</span>`)}</div>`)}</div>${rows.length === 0 && html`<div>${empty}</div>`}`,
  ],
  timeline: [
    ({ title, rows }, empty) =>
      html`<h2>${title}</h2><ol class="timeline">${rows.map((row) => html`<li><span class="dot" aria-hidden="true">●</span><div>${row.map((cell) => html`<p>${cell}</p>`)}</div></li>`)}</ol>${rows.length === 0 && html`<p>${empty}</p>`}`,
    ({ title, rows }, empty) =>
      html`<h3>${title}</h3><ul>${rows.map((row) => html`<li class="line"><div class="dot"></div><section>${row.map((cell, n) => (n ? html`<div>${cell}</div>` : html`<h4>${cell}</h4>`))}</section></li>`)}</ul>${rows.length === 0 && html`<p>${empty}</p>`}`,
  ],
  pairs: [
    ({ title, columns, rows }, empty) =>
      html`<h2>${title}</h2>${rows.map((row) => html`<div class="card">${row.map((cell, n) => html`<div>${columns[n]}: ${cell}</div>`)}</div>`)}${rows.length === 0 && html`<p>${empty}</p>`}`,
    ({ title, columns, rows }, empty) =>
      html`<h2>${title}</h2>${rows.map((row) => html`<dl class="card">${row.map((cell, n) => html`<dt>${columns[n]}</dt><dd>${cell}</dd>`)}</dl>`)}${rows.length === 0 && html`<p>${empty}</p>`}`,
  ],
};

export const historyColumns: Spellings<ColumnsSpelling> = {
  guide: [
    ['type', 'postedBy', 'timeUpdated', 'status'],
    ['type', 'postedBy', 'timeUpdated', 'status', 'files'],
  ],
  fewer: [
    ['type', 'timeUpdated', 'status'],
    ['timeUpdated', 'postedBy', 'status'],
  ],
};

/** *Show Details*, with a status beside it or without. */
export const historyStatuses: Spellings<StatusSpelling> = {
  shown: [
    (status, words, link) => html`${words.status[status]} ${link}`,
    (status, words, link) => html`<span class="pill">${words.status[status]}</span> ${link}`,
  ],
  absent: [(_, _w, link) => html`${link}`, (_, _w, link) => html`<div>${link}</div>`],
};

export const schedulesB: Spellings<SchedulesSpelling> = {
  above: [
    ({ title, columns, rows }, jobs, note) =>
      html`<h2>${title}</h2><p>${note}</p><table><thead><tr>${columns.map((text) => html`<th scope="col">${text}</th>`)}</tr></thead><tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table>${jobs}`,
    ({ title, columns, rows }, jobs) =>
      html`<h3>${title}</h3>${rows.map((row) => html`<div class="card">${row.map((cell, n) => html`<div class="two"><span>${columns[n]}</span><span>${cell}</span></div>`)}</div>`)}${jobs}`,
  ],
  panes: [
    ({ title, columns, rows }, jobs, note) =>
      html`<div class="two"><aside><h2>${title}</h2><p>${note}</p>${rows.map((row) => html`<div>${row.map((cell, n) => html`<p><b>${columns[n]}</b>: ${cell}</p>`)}</div>`)}</aside><section>${jobs}</section></div>`,
    ({ title, columns, rows }, jobs) =>
      html`<div class="line"><section>${jobs}</section><section><h2>${title}</h2><table><tr>${columns.map((text) => html`<th>${text}</th>`)}</tr>${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</table></section></div>`,
  ],
  none: [(_, jobs) => html`${jobs}`, (_, jobs) => html`<section>${jobs}</section>`],
};

export const enabledWords: Spellings<EnabledSpelling> = {
  text: [(text) => html`${text}`, (text) => html`<span>${text}</span>`],
  badge: [
    (text, enabled) => html`<span class="pill ${enabled ? 'on' : 'off'}">${text}</span>`,
    (text) => html`<b class="pill"><i class="icon" aria-hidden="true">●</i> ${text}</b>`,
  ],
};

/** How the imports of a job are put together. */
export const imports: Spellings<ImportsSpelling> = {
  rows: [
    (list, title) =>
      html`<h2>${title}</h2><table><tbody>${list.map(({ title, label, error }) => html`<tr><td>${title}</td><td>${label}</td>${error && html`<td>${error}</td>`}</tr>`)}</tbody></table>`,
    (list, title) =>
      html`<table><caption>${title}</caption>${list.map(({ title, label, error }) => html`<tr><th scope="row">${title}</th><td>${label} ${error}</td></tr>`)}</table>`,
  ],
  list: [
    (list, title) =>
      html`<h2>${title}</h2><ul>${list.map(({ title, label, error }) => html`<li>${title} ${label}${error && html`<p>${error}</p>`}</li>`)}</ul>`,
    (list, title) =>
      html`<h3>${title}</h3><ul>${list.map(({ title, label, error }) => html`<li class="spread"><span>${title}</span><span>${label}</span>${error && html`<span>${error}</span>`}</li>`)}</ul>`,
  ],
  cards: [
    (list) =>
      html`${list.map(({ title, label, error }) => html`<div class="card"><h3>${title}</h3>${label && html`<div>${label}</div>`}${error && html`<p>${error}</p>`}</div>`)}`,
    (list, title) =>
      html`<h2>${title}</h2><div class="three">${list.map(({ title, label, error }) => html`<article class="card"><div class="strong">${title}</div>${label}${error && html`<div role="alert">${error}</div>`}</article>`)}</div>`,
  ],
  headings: [
    (list) =>
      html`${list.map(({ title, label, error }) => html`<h3>${title}</h3>${label && html`<p>${label}</p>`}${error && html`<p>${error}</p>`}`)}`,
    (list, title) =>
      html`<h2>${title}</h2><dl>${list.map(({ title, label, error }) => html`<dt>${title}</dt><dd>${label}${error && html`<div>${error}</div>`}</dd>`)}</dl>`,
  ],
};

/** An import without its number. */
const stem = ({ b }: Words) => b.import(1).replace(/\s*1/, '');

export const importTitles: Spellings<ImportTitleSpelling> = {
  numbered: [
    (n, _, words) => html`${words.b.import(n)}`,
    (n, _, words) => html`<span>${words.b.import(n)}</span>`,
  ],
  plain: [
    (_, _of, words) => html`${stem(words)}`,
    (_, _of, words) => html`<span>${stem(words)}</span>`,
  ],
  /** Below it the number that Canvas gave the import. */
  withId: [
    (n, _, words) => html`<span>${words.b.import(n)}</span><p>${stem(words)} #${90554 + n}</p>`,
    (n, _, words) =>
      html`<div>${words.b.import(n)}</div><small>${words.lang === 'en' ? 'SIS Import' : `${stem(words)} –`} ${90554 + n}</small>`,
  ],
};

export const importLabels: Spellings<ImportLabelSpelling> = {
  text: [(text) => html`${text}`, (text) => html`<span>${text}</span>`],
  badge: [
    (text, good) => html`<span class="pill ${good ? 'good' : 'bad'}">${text}</span>`,
    (text) => html`<mark class="pill">${text}</mark>`,
  ],
  icon: [
    (text) => html`<svg width="8" height="8" aria-hidden="true"><circle r="4"/></svg> ${text}`,
    (text, good) =>
      html`<i class="icon" aria-hidden="true">${good ? '✓' : '✗'}</i> <span>${text}</span>`,
  ],
};

export const nothingYet: Spellings<NothingYetSpelling> = {
  empty: [() => html``, () => html`<div></div>`],
  sentence: [
    () => html`<p>No imports yet.</p>`,
    () => html`<p>Nothing has been imported so far.</p>`,
  ],
};
