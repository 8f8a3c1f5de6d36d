import { html } from '../../../html.ts';
import type { Spellings } from '../axes/axis.ts';
import type { LinkSpelling, ListContainerSpelling, StatusSpelling } from '../pens/pen-list.ts';

export const listContainers: Spellings<ListContainerSpelling> = {
  cards: [
    ({ title, columns, rows }, empty) =>
      html`<h2>${title}</h2>${rows.map((row) => html`<article class="card"><dl>${row.map((cell, n) => html`<div><dt>${columns[n]}</dt><dd>${cell}</dd></div>`)}</dl></article>`)}${rows.length === 0 && html`<em>${empty}</em>`}`,
    ({ title, columns, rows }, empty) =>
      html`<section><header><h3>${title}</h3></header>${rows.map((row) => html`<section class="card"><table>${row.map((cell, n) => html`<tr><th scope="row">${columns[n]}</th><td>${cell}</td></tr>`)}</table></section>`)}${rows.length === 0 && html`<div>${empty}</div>`}</section>`,
    ({ title, columns, rows }, empty) =>
      html`<h2>${title}</h2><div class="three">${rows.map((row) => html`<div class="card">${row.map((cell, n) => html`<p><small>${columns[n]}</small><br><span>${cell}</span></p>`)}</div>`)}</div>${rows.length === 0 && html`<p role="status">${empty}</p>`}`,
  ],
  stacks: [
    ({ title, columns, rows }, empty) =>
      html`<h2>${title}</h2>${rows.map((row) => html`<dl>${row.map((cell, n) => html`<dt>${columns[n]}</dt><dd>${cell}</dd>`)}</dl>`)}${rows.length === 0 && html`<p>${empty}</p>`}`,
    ({ title, columns, rows }, empty) =>
      html`<h2>${title}</h2><ul>${rows.map((row) => html`<li><dl class="two">${row.map((cell, n) => html`<dt>${columns[n]}:</dt><dd>${cell}</dd>`)}</dl></li>`)}</ul>${rows.length === 0 && html`<p>${empty}</p>`}`,
    ({ title, columns, rows }, empty) =>
      html`<h2>${title}</h2><div>${rows.map((row) => html`<dl class="card">${row.map((cell, n) => html`<div class="line"><dt>${columns[n]}</dt><dd><span>${cell}</span></dd></div>`)}</dl>`)}</div>${rows.length === 0 && html`<div class="card"><p>${empty}</p></div>`}`,
  ],
  grid: [
    ({ title, columns, rows }, empty) =>
      html`<h2>${title}</h2><div role="treegrid"><div role="row">${columns.map((text) => html`<div role="columnheader">${text}</div>`)}</div>${rows.map((row) => html`<div role="row">${row.map((cell) => html`<div role="gridcell">${cell}</div>`)}</div>`)}</div>${rows.length === 0 && html`<p>${empty}</p>`}`,
    ({ title, columns, rows }, empty) =>
      html`<h2>${title}</h2><div class="line">${columns.map((text) => html`<div>${text}</div>`)}</div>${rows.map((row) => html`<div class="line">${row.map((cell) => html`<div>${cell}</div>`)}</div>`)}${rows.length === 0 && html`<p>${empty}</p>`}`,
    ({ title, columns, rows }, empty) =>
      html`<h2>${title}</h2><table role="grid"><thead><tr role="row">${columns.map((text) => html`<th role="columnheader" aria-sort="none"><span>${text}</span><i class="icon" aria-hidden="true">↕</i></th>`)}</tr></thead><tbody>${rows.map((row) => html`<tr role="row">${row.map((cell) => html`<td role="gridcell"><div>${cell}</div></td>`)}</tr>`)}</tbody></table>${rows.length === 0 && html`<p>${empty}</p>`}`,
  ],
};

export const statuses: Spellings<StatusSpelling> = {
  text: [
    (status, words, link) => html`<p>${words.status[status]}</p><p>${link}</p>`,
    (status, words, link) => html`${link} <span>${words.status[status]}</span>`,
    (status, words, link) => html`<b>${words.status[status]}</b> (${link})`,
  ],
};

export const links: Spellings<LinkSpelling> = {
  button: [
    (label, _, still) =>
      html`<button data-open="${still}" data-still aria-label="${label}">›</button>`,
    (label, _, still) =>
      html`<span role="button" tabindex="0" data-open="${still}" data-still>${label}</span>`,
    (label, _, still) =>
      html`<button type="button" title="${label}" data-open="${still}" data-still><i class="icon" aria-hidden="true">👁</i> ${label}</button>`,
  ],
  hash: [
    (label, _, still) => html`<a href="#details" data-open="${still}" data-still>${label}</a>`,
    (label, _, still) => html`<a href="#!" data-open="${still}" data-still><b>${label}</b></a>`,
    (label, _, still) =>
      html`<a tabindex="0" role="link" data-open="${still}" data-still>${label}</a>`,
  ],
};
