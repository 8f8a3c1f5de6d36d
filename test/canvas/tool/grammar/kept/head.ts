import { html } from '../../../html.ts';
import type { Spellings } from '../axes/axis.ts';
import type { FactsSpelling, FileSpelling, HeadSpelling, TitleSpelling } from '../pens/pen.ts';

export const titles: Spellings<TitleSpelling> = {
  h1: [
    (title, beside) => html`<header class="spread"><h1 class="big">${title}</h1>${beside}</header>`,
  ],
  h2: [
    (title, beside) => html`<h2><span>${title}</span></h2>${beside && html`<div>${beside}</div>`}`,
  ],
  plain: [(title, beside) => html`<div class="page-title big">${title} ${beside}</div>`],
  role: [
    (title, beside) =>
      html`<div class="line"><span role="heading" aria-level="1">${title}</span>${beside}</div>`,
  ],
};

export const ids: Spellings<HeadSpelling> = {
  fact: [
    (id) => ({ fact: ['Job Identification Number', html`${id}`] }),
    (id) => ({ fact: ['Job number', html`<b>${id}</b>`] }),
  ],
  hash: [(id) => ({ under: html`<p><code>#${id}</code></p>` })],
  words: [(id) => ({ beside: html`<span class="pill">Job ${id}</span>` })],
  bare: [(id) => ({ beside: html`<small>${id}</small>` })],
  file: [() => ({})],
  none: [() => ({})],
};

export const names: Spellings<HeadSpelling> = {
  heading: [(name) => ({ title: html`<em>${name}</em>` })],
  beside: [(name) => ({ beside: html`<span>– ${name}</span>` })],
  under: [(name) => ({ under: html`<div class="subtitle strong">${name}</div>` })],
  fact: [(name) => ({ fact: ['Scheduled sync', html`${name}`] })],
  crumb: [(name) => ({ crumbs: html`<span> › ${name}</span>` })],
  card: [(name) => ({ card: html`<strong class="big">${name}</strong>` })],
  none: [() => ({})],
};

export const facts: Spellings<FactsSpelling> = {
  definitions: [
    (pairs, card) =>
      html`<div class="card">${card}<dl class="two">${pairs.map(([key, value]) => html`<dt>${key}</dt><dd><span>${value}</span></dd>`)}</dl></div>`,
  ],
  table: [
    (pairs, card) =>
      html`${card}<table role="presentation">${pairs.map(([key, value]) => html`<tr><td class="strong">${key}</td><td>${value}</td></tr>`)}</table>`,
    (pairs, card) =>
      html`<table class="card">${pairs.map(([key, value], n) => (n % 2 ? html`` : html`<tr><th>${key}:</th><td>${value}</td>${pairs[n + 1] && html`<th>${pairs[n + 1]?.[0]}:</th><td>${pairs[n + 1]?.[1]}</td>`}</tr>`))}</table>${card}`,
  ],
  lines: [
    (pairs, card) =>
      html`${card}<ul>${pairs.map(([key, value]) => html`<li><b>${key}:</b> ${value}</li>`)}</ul>`,
  ],
  pairs: [
    (pairs, card) =>
      html`<section>${card}<div class="three">${pairs.map(([key, value]) => html`<label>${key}<span class="strong">${value}</span></label>`)}</div></section>`,
  ],
};

export const files: Spellings<FileSpelling> = {
  named: [
    (name, href, id) =>
      html`<a href="${href}" download><span>${name.replace(/(-\d+)?\.json$/, '')}_${id}.json</span></a> `,
  ],
  unnamed: [(name) => html`<button type="button">${name.replace(/-\d+/, '')} ⤓</button> `],
};
