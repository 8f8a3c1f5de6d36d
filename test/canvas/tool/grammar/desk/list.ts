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

/** How the list of jobs is put together. */
export const listContainers: Spellings<ListContainerSpelling> = {
  table: [
    ({ title, columns, rows }, empty) =>
      html`<h2>${title}</h2><table><thead><tr>${columns.map((text) => html`<th scope="col">${text}</th>`)}</tr></thead><tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table>${rows.length === 0 && html`<p>${empty}</p>`}`,
    ({ title, columns, rows }, empty) =>
      html`<table><caption>${title}</caption><tr>${columns.map((text) => html`<th><button type="button">${text}</button></th>`)}</tr>${rows.map((row) => html`<tr>${row.map((cell) => html`<td><span>${cell}</span></td>`)}</tr>`)}</table>${rows.length === 0 && html`<div>${empty}</div>`}`,
  ],
  'two-tables': [
    ({ title, columns, rows }, empty) =>
      html`<h2>${title}</h2><div><table><thead><tr>${columns.map((text) => html`<th>${text}</th>`)}</tr></thead></table><table><tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table></div>${rows.length === 0 && html`<p>${empty}</p>`}`,
    ({ title, columns, rows }, empty) =>
      html`<h2>${title}</h2><div class="head"><table><tr>${columns.map((text) => html`<td class="strong">${text}</td>`)}</tr></table></div><div class="body"><table>${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</table></div>${rows.length === 0 && html`<p>${empty}</p>`}`,
    // A twin of the head that stays in sight while the table scrolls.
    ({ title, columns, rows }, empty) => {
      const head = html`<thead><tr>${columns.map((text) => html`<th>${text}</th>`)}</tr></thead>`;
      return html`<h2>${title}</h2><div aria-hidden="true"><table>${head}</table></div><table>${head}<tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table>${rows.length === 0 && html`<p>${empty}</p>`}`;
    },
  ],
  grid: [
    ({ title, columns, rows }, empty) =>
      html`<h2>${title}</h2><div role="grid" aria-label="${title}"><div role="rowgroup"><div role="row" class="line">${columns.map((text) => html`<span role="columnheader">${text}</span>`)}</div></div><div role="rowgroup">${rows.map((row) => html`<div role="row" class="line">${row.map((cell) => html`<span role="gridcell">${cell}</span>`)}</div>`)}</div></div>${rows.length === 0 && html`<p>${empty}</p>`}`,
    ({ title, columns, rows }, empty) =>
      html`<h3>${title}</h3><div role="table"><div role="row" class="line">${columns.map((text) => html`<div role="columnheader"><span>${text}</span></div>`)}</div>${rows.map((row) => html`<div role="row" class="line">${row.map((cell, n) => html`<div role="${n ? 'cell' : 'rowheader'}">${cell}</div>`)}</div>`)}</div>${rows.length === 0 && html`<p>${empty}</p>`}`,
  ],
  cards: [
    ({ title, columns, rows }, empty) =>
      html`<h2>${title}</h2>${rows.map((row) => html`<div class="card">${row.map((cell, n) => html`<div><b>${columns[n]}</b>: ${cell}</div>`)}</div>`)}${rows.length === 0 && html`<p>${empty}</p>`}`,
    ({ title, columns, rows }, empty) =>
      html`<h2>${title}</h2><div role="list">${rows.map((row) => html`<div role="listitem" class="card">${row.map((cell, n) => html`<div class="two"><span>${columns[n]}</span><span>${cell}</span></div>`)}</div>`)}</div>${rows.length === 0 && html`<p>${empty}</p>`}`,
  ],
  stacks: [
    ({ title, columns, rows }, empty) =>
      html`<h2>${title}</h2>${rows.map((row) => html`<div>${row.map((cell, n) => html`<p>${columns[n]}: ${cell}</p>`)}</div>`)}${rows.length === 0 && html`<p>${empty}</p>`}`,
    ({ title, columns, rows }, empty) =>
      html`<h2>${title}</h2><ol>${rows.map((row) => html`<li>${row.map((cell, n) => html`<div><small>${columns[n]}</small><div>${cell}</div></div>`)}</li>`)}</ol>${rows.length === 0 && html`<p>${empty}</p>`}`,
  ],
};

/** Which columns there are, in which order. */
export const columnSets: Spellings<ColumnsSpelling> = {
  guide: [
    ['type', 'postedBy', 'sisType', 'timeUpdated', 'stage', 'status'],
    ['type', 'postedBy', 'sisType', 'timeUpdated', 'stage', 'status', 'files'],
  ],
  shuffled: [
    ['timeUpdated', 'type', 'status', 'stage', 'postedBy', 'sisType'],
    ['type', 'status', 'stage', 'timeUpdated', 'postedBy', 'files', 'sisType'],
  ],
  fewer: [
    ['type', 'timeUpdated', 'stage', 'status'],
    ['postedBy', 'sisType', 'timeUpdated', 'stage', 'status'],
  ],
};

export const stages: Spellings<StageSpelling> = {
  short: [
    (stage, words) => html`${words.stage[stage]}`,
    (stage, words) => html`<b>${words.stage[stage]}</b>`,
  ],
  name: [
    (stage) =>
      html`${{ extract: 'Roster Extract', conversion: 'Data Conversion', import: 'Canvas Imports' }[stage]}`,
    (stage) =>
      html`<span>${{ extract: 'Roster Extract', conversion: 'Data Conversion', import: 'Canvas Import' }[stage]}</span>`,
  ],
  full: [
    (stage, words) => html`${words.step[stage]}`,
    (stage, words) => html`<span class="pill">${words.step[stage]}</span>`,
  ],
};

/** A blank stage. */
export const noStages: Spellings<() => string> = {
  empty: [() => '', () => '\u00a0'],
  dash: [() => '–', () => '-'],
};

/** The status with the link to the details beside it, as the guide shows it. */
export const statuses: Spellings<StatusSpelling> = {
  text: [
    (status, words, link) => html`${words.status[status]} ${link}`,
    (status, words, link) => html`<span>${words.status[status]}</span><br>${link}`,
  ],
  badge: [
    (status, words, link) =>
      html`<span class="pill ${status}">${words.status[status]}</span> ${link}`,
    (status, words, link) =>
      html`<div class="line"><span class="pill"><span>${words.status[status]}</span></span>${link}</div>`,
  ],
  icon: [
    (status, words, link) =>
      html`<i class="icon" aria-hidden="true">●</i> ${words.status[status]} ${link}`,
    (status, words, link) =>
      html`<svg width="9" height="9" role="img" aria-label="${words.status[status]}"><circle r="4"/></svg><span>${words.status[status]}</span> ${link}`,
  ],
  twin: [
    (status, words, link) =>
      html`<span aria-hidden="true">${words.status[status]}</span><span class="sr">${words.status[status]}</span> ${link}`,
    (status, words, link) =>
      html`<span class="pill" title="${words.status[status]}">${words.status[status]}</span> ${link}`,
  ],
};

/** What leads to the details, and whether its address holds the job's id. */
export const links: Spellings<LinkSpelling> = {
  address: [
    (label, href) => html`<a href="${href}" data-open>${label}</a>`,
    (label, href) =>
      html`<a href="${href}" data-open><span>${label}</span> <i class="icon" aria-hidden="true"></i></a>`,
  ],
  query: [
    (label, href) =>
      html`<a href="/rostering/job?id=${href.split('/').at(-1)}" data-open="${href}">${label}</a>`,
    (label, href) =>
      html`<a href="#/rostering/jobs/${href.split('/').at(-1)}" data-open="${href}">${label}</a>`,
  ],
  hash: [
    (label, _, still) => html`<a href="#" data-open="${still}" data-still>${label}</a>`,
    (label, _, still) =>
      html`<a href="#" role="button" data-open="${still}" data-still><span>${label}</span></a>`,
  ],
  button: [
    (label, _, still) =>
      html`<button type="button" data-open="${still}" data-still>${label}</button>`,
    (label, _, still) =>
      html`<button type="button" class="quiet" data-open="${still}" data-still><span><span>${label}</span></span></button>`,
  ],
};

export const scheduleBlocks: Spellings<SchedulesSpelling> = {
  above: [
    ({ title, columns, rows }, jobs, note) =>
      html`<h2>${title}</h2><p>${note}</p><table><thead><tr>${columns.map((text) => html`<th scope="col">${text}</th>`)}</tr></thead><tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table>${jobs}`,
    ({ title, columns, rows }, jobs) =>
      html`<section><h3>${title}</h3><div role="table"><div role="row" class="line">${columns.map((text) => html`<span role="columnheader">${text}</span>`)}</div>${rows.map((row) => html`<div role="row" class="line">${row.map((cell) => html`<span role="cell">${cell}</span>`)}</div>`)}</div></section><section>${jobs}</section>`,
  ],
  cards: [
    ({ title, columns, rows }, jobs, note) =>
      html`<h2>${title}</h2>${rows.map((row) => html`<div class="card">${row.map((cell, n) => html`<div><b>${columns[n]}</b>: ${cell}</div>`)}</div>`)}<p>${note}</p>${jobs}`,
    ({ title, columns, rows }, jobs) =>
      html`<section class="card"><h2>${title}</h2>${rows.map((row) => html`<dl class="two">${row.map((cell, n) => html`<dt>${columns[n]}</dt><dd>${cell}</dd>`)}</dl>`)}</section>${jobs}`,
  ],
  below: [
    ({ title, columns, rows }, jobs, note) =>
      html`${jobs}<h2>${title}</h2><table><tr>${columns.map((text) => html`<th>${text}</th>`)}</tr>${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</table><p>${note}</p>`,
    ({ title, columns, rows }, jobs) =>
      html`<div>${jobs}</div><table><caption>${title}</caption><thead><tr>${columns.map((text) => html`<th>${text}</th>`)}</tr></thead><tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td><span>${cell}</span></td>`)}</tr>`)}</tbody></table>`,
  ],
  none: [(_, jobs) => html`${jobs}`, (_, jobs) => html`<div>${jobs}</div>`],
};
