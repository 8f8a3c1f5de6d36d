import { html } from '../../../html.ts';
import type { Spellings } from '../axes/axis.ts';
import type {
  ColumnsSpelling,
  LinkSpelling,
  ListContainerSpelling,
  SchedulesSpelling,
  StageSpelling,
  StatusSpelling,
} from '../pens/pen-list.ts';

export const listContainers: Spellings<ListContainerSpelling> = {
  table: [
    ({ title, columns, rows }, empty) =>
      html`<section aria-label="${title}"><div class="strong big">${title}</div><table><thead><tr>${columns.map((text) => html`<th><div class="line"><span>${text}</span><i class="sort" aria-hidden="true">⇅</i></div></th>`)}</tr></thead><tbody>${rows.length ? rows.map((row) => html`<tr>${row.map((cell) => html`<td><div>${cell}</div></td>`)}</tr>`) : html`<tr><td colspan="${columns.length}">${empty}</td></tr>`}</tbody></table></section>`,
  ],
  'two-tables': [
    ({ title, columns, rows }, empty) =>
      html`<h3>${title}</h3><div class="scroll"><div class="head"><table aria-hidden="false"><colgroup>${columns.map(() => html`<col>`)}</colgroup><thead><tr>${columns.map((text) => html`<th>${text}</th>`)}</tr></thead></table></div><div class="body"><table><colgroup>${columns.map(() => html`<col>`)}</colgroup><tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table></div></div>${rows.length === 0 && html`<p>${empty}</p>`}`,
    ({ title, columns, rows }, empty) =>
      html`<h2>${title}</h2><section><div role="presentation"><table class="fixed"><thead><tr>${columns.map((text) => html`<th scope="col">${text}</th>`)}</tr></thead></table></div><div class="scroll"><table><tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table></div></section>${rows.length === 0 && html`<p>${empty}</p>`}`,
  ],
  grid: [
    ({ title, columns, rows }, empty, pen) => {
      const id = pen.id();
      return html`<h2 id="${id}">${title}</h2><div role="table" aria-labelledby="${id}" aria-rowcount="${rows.length + 1}"><div role="row" class="line">${columns.map((text) => html`<strong role="columnheader">${text}</strong>`)}</div>${rows.map((row) => html`<div role="row" class="line">${row.map((cell) => html`<div role="cell">${cell}</div>`)}</div>`)}</div>${rows.length === 0 && html`<p>${empty}</p>`}`;
    },
  ],
  cards: [
    ({ title, columns, rows }, empty) =>
      html`<h2>${title}</h2><div class="three">${rows.map((row) => html`<article class="card">${row.map((cell, n) => html`<div class="spread"><span>${columns[n]}</span><span class="strong">${cell}</span></div>`)}</article>`)}</div>${rows.length === 0 && html`<p>${empty}</p>`}`,
  ],
  stacks: [
    ({ title, columns, rows }, empty) =>
      html`<h2>${title}</h2><ul>${rows.map((row) => html`<li class="card"><dl class="two">${row.map((cell, n) => html`<dt>${columns[n]}</dt><dd>${cell}</dd>`)}</dl></li>`)}</ul>${rows.length === 0 && html`<p>${empty}</p>`}`,
  ],
};

export const columnSets: Spellings<ColumnsSpelling> = {
  guide: [['type', 'postedBy', 'sisType', 'timeUpdated', 'stage', 'status', 'files']],
  shuffled: [['status', 'stage', 'timeUpdated', 'type', 'sisType', 'postedBy']],
  fewer: [['type', 'postedBy', 'timeUpdated', 'stage', 'status']],
};

export const stages: Spellings<StageSpelling> = {
  short: [(stage, words) => html`<span class="pill">${words.stage[stage]}</span>`],
  name: [
    (stage) =>
      html`<em>${{ extract: 'Roster extract', conversion: 'Data conversion', import: 'Canvas imports' }[stage]}</em>`,
  ],
  full: [(stage, words) => html`<div>${words.step[stage]}</div>`],
};

export const noStages: Spellings<() => string> = {
  empty: [() => '\u200b'],
  dash: [() => '—'],
};

const signs = { 'in-progress': '⟳', completed: '✓', warning: '⚠', failed: '✗' };
export const statuses: Spellings<StatusSpelling> = {
  text: [(status, words, link) => html`<strong>${words.status[status]}</strong><div>${link}</div>`],
  badge: [
    (status, words, link) =>
      html`<div class="spread"><mark class="pill">${words.status[status]}</mark>${link}</div>`,
  ],
  icon: [
    (status, words, link) =>
      html`<span aria-hidden="true">${signs[status]}</span> <span>${words.status[status]}</span> · ${link}`,
  ],
  twin: [
    (status, words, link) =>
      html`<span class="pill" aria-hidden="true">${words.status[status]}</span><span class="sr">${words.status[status]}</span> ${link}`,
  ],
};

export const links: Spellings<LinkSpelling> = {
  address: [(label, href) => html`<a href="${href}" data-open title="${label}">${label}</a>`],
  query: [
    (label, href) =>
      html`<a href="/rostering?view=details&amp;rosteringJob=${href.split('/').at(-1)}" data-open="${href}">${label}</a>`,
  ],
  hash: [
    (label, _, still) =>
      html`<a href="javascript:void(0)" data-open="${still}" data-still>${label}</a>`,
  ],
  button: [
    (label, _, still) =>
      html`<button type="button" class="link" data-open="${still}" data-still>${label} ›</button>`,
  ],
};

export const scheduleBlocks: Spellings<SchedulesSpelling> = {
  above: [
    ({ title, columns, rows }, jobs, note) =>
      html`<section class="card"><header><h2>${title}</h2></header><p><small>${note}</small></p><table><thead><tr>${columns.map((text) => html`<th scope="col">${text}</th>`)}</tr></thead><tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table></section><section class="card">${jobs}</section>`,
  ],
  cards: [
    ({ title, columns, rows }, jobs, note) =>
      html`<h2>${title}</h2><p>${note}</p>${rows.map((row) => html`<div class="card">${row.map((cell, n) => html`<div class="spread"><span>${columns[n]}</span><span class="strong">${cell}</span></div>`)}</div>`)}${jobs}`,
  ],
  below: [
    ({ title, columns, rows }, jobs) =>
      html`${jobs}<section><h2>${title}</h2><table class="plain"><thead><tr>${columns.map((text) => html`<th>${text}</th>`)}</tr></thead>${rows.map((row) => html`<tbody><tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr></tbody>`)}</table></section>`,
  ],
  none: [(_, jobs) => html`<section>${jobs}</section>`],
};
