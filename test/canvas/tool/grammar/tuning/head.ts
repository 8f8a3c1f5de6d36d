import { html } from '../../../html.ts';
import type { Spellings } from '../axes/axis.ts';
import type { FactsSpelling, FileSpelling, HeadSpelling, TitleSpelling } from '../pens/pen.ts';

export const titles: Spellings<TitleSpelling> = {
  h1: [
    (title, beside) => html`<header><h1><span>${title}</span></h1>${beside}</header>`,
    (title, beside) => html`<h1>${title} ${beside}</h1>`,
    (title, beside) => html`<table><tr><td><h1>${title}</h1></td><td>${beside}</td></tr></table>`,
  ],
  h2: [
    (title, beside) => html`<hgroup><h2>${title}</h2>${beside && html`<p>${beside}</p>`}</hgroup>`,
    (title, beside) => html`<h2><b>${title}</b></h2><div>${beside}</div>`,
  ],
  plain: [
    (title, beside) => html`<span class="big">${title}</span><span>${beside}</span>`,
    (title, beside) => html`<header><strong>${title}</strong></header><div>${beside}</div>`,
  ],
};

export const ids: Spellings<HeadSpelling> = {
  fact: [
    (id) => ({ fact: ['Rostering Job ID', html`#${id}`] }),
    (id) => ({ fact: ['Job number', html`<b>${id}</b>`] }),
    (id) => ({ fact: ['ID', html`${id}`] }),
    (id) => ({ fact: ['Sync ID', html`<span>${id}</span> <button type="button">Copy</button>`] }),
  ],
  hash: [
    (id) => ({ under: html`<div>#${id}</div>` }),
    (id) => ({ beside: html`(#${id})` }),
    (id) => ({ crumbs: html`<span> / Job #${id}</span>` }),
  ],
  words: [
    (id) => ({ under: html`<p>Rostering Job ${id}</p>` }),
    (id) => ({ beside: html`<small>Job ID: ${id}</small>` }),
    (id) => ({ beside: html`<span>ID ${id}</span>` }),
    (id) => ({ under: html`<div>Sync job · ${id}</div>` }),
  ],
  bare: [
    (id) => ({ under: html`<p>${id}</p>` }),
    (id) => ({ beside: html`<span class="pill">${id}</span>` }),
    (id) => ({ crumbs: html` › <b aria-current="page">${id}</b>` }),
  ],
};

export const names: Spellings<HeadSpelling> = {
  heading: [
    (name) => ({ title: html`“${name}”` }),
    (name) => ({ title: html`<b>${name}</b>` }),
    (name) => ({ title: html`Rostering Job Details: ${name}` }),
  ],
  fact: [
    (name) => ({ fact: ['Scheduled Sync', html`<span>${name}</span>`] }),
    (name) => ({ fact: ['Name', html`${name}`] }),
    (name) => ({ fact: ['Sync', html`<a href="#">${name}</a>`] }),
  ],
  card: [
    (name) => ({ card: html`<h4>${name}</h4>` }),
    (name) => ({ card: html`<div role="heading" aria-level="2"><span>${name}</span></div>` }),
    (name) => ({ card: html`<h2>${name}</h2><p>Rostering</p>` }),
  ],
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

export const facts: Spellings<FactsSpelling> = {
  definitions: [
    (pairs, card) =>
      html`${card}${pairs.map(([key, value]) => html`<dl><dt>${key}</dt><dd>${value}</dd></dl>`)}`,
    (pairs, card) =>
      html`<div>${card}<dl>${pairs.map(([key, value]) => html`<dt><b>${key}</b></dt><dd><p>${value}</p></dd>`)}</dl></div>`,
  ],
  table: [
    (pairs, card) =>
      html`<table>${card && html`<caption>${card}</caption>`}${pairs.map(([key, value]) => html`<tr><td>${key}</td><td>${value}</td></tr>`)}</table>`,
    (pairs, card) =>
      html`${card}<table><tr>${pairs.map(([key, value]) => html`<td><small>${key}</small><div>${value}</div></td>`)}</tr></table>`,
  ],
  lines: [
    (pairs, card) =>
      html`${card}<p>${pairs.map(([key, value], n) => html`${n > 0 && html`<br>`}<b>${key}:</b> ${value}`)}</p>`,
    (pairs, card) =>
      html`${card}<ul>${pairs.map(([key, value]) => html`<li>${key}: <span>${value}</span></li>`)}</ul>`,
  ],
  pairs: [
    (pairs, card) =>
      html`${card}<div class="three">${pairs.map(([key, value]) => html`<div class="card"><small>${key}</small><p>${value}</p></div>`)}</div>`,
    (pairs, card) =>
      html`${card}<div class="two">${pairs.map(([key, value]) => html`<div>${key}</div><div>${value}</div>`)}</div>`,
  ],
};

export const files: Spellings<FileSpelling> = {
  unnamed: [
    () => html`<a href="#" download>Download</a> `,
    (name) => html`<button type="button" title="Download">${name.replace(/-\d+/, '')}</button> `,
  ],
};
