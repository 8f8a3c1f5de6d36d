import { html } from '../../../html.ts';
import type { Spellings } from '../axes/axis.ts';
import type { FactsSpelling, FileSpelling, HeadSpelling, TitleSpelling } from '../pens/pen.ts';

export const titles: Spellings<TitleSpelling> = {
  h1: [
    (title, beside) => html`<h1>${title}</h1>${beside}`,
    (title, beside) => html`<div class="line"><h1>${title}</h1>${beside}</div>`,
  ],
  h2: [
    (title, beside) => html`<h2>${title}</h2> ${beside}`,
    (title, beside) => html`<div class="spread"><h2>${title}</h2>${beside}</div>`,
  ],
  plain: [
    (title, beside) => html`<div class="big">${title}</div>${beside}`,
    (title, beside) => html`<p class="line"><b class="big">${title}</b>${beside}</p>`,
  ],
  role: [
    (title, beside) => html`<div role="heading" aria-level="1">${title}</div>${beside}`,
    (title, beside) =>
      html`<div class="line"><div role="heading" aria-level="2" class="big">${title}</div>${beside}</div>`,
  ],
};

/** Where the job's id stands, and as what. */
export const ids: Spellings<HeadSpelling> = {
  fact: [
    (id, words) => ({ fact: [words.job.id, html`${id}`] }),
    (id) => ({ fact: ['Job ID', html`<code>${id}</code>`] }),
    (id) => ({ fact: ['Job no.', html`${id}`] }),
  ],
  hash: [
    (id) => ({ beside: html`<span>#${id}</span>` }),
    (id) => ({ fact: ['Rostering Job', html`#${id}`] }),
  ],
  words: [
    (id) => ({ under: html`<div>Job ID ${id}</div>` }),
    (id) => ({ under: html`<p><small>ID: ${id}</small></p>` }),
  ],
  bare: [
    (id) => ({ crumbs: html`<span> / ${id}</span>` }),
    (id) => ({ beside: html`<code>${id}</code>` }),
  ],
  file: [() => ({}), () => ({})],
  none: [() => ({}), () => ({})],
};

/** Where the name of the sync stands. */
export const names: Spellings<HeadSpelling> = {
  heading: [
    (name) => ({ title: html`${name}` }),
    (name) => ({ title: html`<span>${name}</span>` }),
  ],
  beside: [
    (name) => ({ beside: html`<span>${name}</span>` }),
    (name) => ({ beside: html`<div class="strong">${name}</div>` }),
  ],
  under: [
    (name) => ({ under: html`<p>${name}</p>` }),
    (name) => ({ under: html`<h3>${name}</h3>` }),
  ],
  fact: [
    (name, words) => ({ fact: [words.job.name, html`${name}`] }),
    (name) => ({ fact: ['Sync name', html`<b>${name}</b>`] }),
  ],
  crumb: [
    (name) => ({ crumbs: html`<span> / ${name}</span>` }),
    (name) => ({ crumbs: html`<b>${name}</b>` }),
  ],
  card: [
    (name) => ({ card: html`<h2>${name}</h2>` }),
    (name) => ({ card: html`<h3><span>${name}</span></h3>` }),
  ],
  none: [() => ({}), () => ({})],
};

/** How keys and values of the job are put together. */
export const facts: Spellings<FactsSpelling> = {
  definitions: [
    (pairs, card) =>
      html`${card}<dl>${pairs.map(([key, value]) => html`<div><dt>${key}</dt><dd>${value}</dd></div>`)}</dl>`,
    (pairs, card) =>
      html`<section class="card">${card}<dl class="two">${pairs.map(([key, value]) => html`<dt>${key}:</dt><dd>${value}</dd>`)}</dl></section>`,
  ],
  table: [
    (pairs, card) =>
      html`${card}<table><tbody>${pairs.map(([key, value]) => html`<tr><th scope="row">${key}</th><td>${value}</td></tr>`)}</tbody></table>`,
    (pairs, card) =>
      html`<div class="card">${card}<table><tr>${pairs.map(([key]) => html`<th>${key}</th>`)}</tr><tr>${pairs.map(([, value]) => html`<td>${value}</td>`)}</tr></table></div>`,
    (pairs, card) =>
      html`${card}<table><tr>${pairs.map(([key, value]) => html`<td><b>${key}:</b></td><td>${value}</td>`)}</tr></table>`,
  ],
  lines: [
    (pairs, card) => html`${card}${pairs.map(([key, value]) => html`<p>${key}: ${value}</p>`)}`,
    (pairs, card) =>
      html`<div class="card">${card}${pairs.map(([key, value]) => html`<div><strong>${key}</strong>: ${value}</div>`)}</div>`,
  ],
  pairs: [
    (pairs, card) =>
      html`${card}${pairs.map(([key, value]) => html`<div class="two"><span>${key}</span><span>${value}</span></div>`)}`,
    (pairs, card) =>
      html`<div class="card">${card}${pairs.map(([key, value]) => html`<div><label class="strong">${key}</label><div>${value}</div></div>`)}</div>`,
  ],
};

/** Links to the job's files: with its id in their names, or without. */
export const files: Spellings<FileSpelling> = {
  named: [
    (name, href) => html`<a href="${href}" download>${name}</a> `,
    (_, href, id) => html`<a class="file" href="${href}" download>roster-${id}.json</a> `,
  ],
  unnamed: [
    (name) => html`<a href="#">${name.replace(/-\d+/, '')}</a> `,
    (name) => html`<button type="button">${name.replace(/-\d+/, '')}</button> `,
  ],
};
