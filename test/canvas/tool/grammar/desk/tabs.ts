import { html } from '../../../html.ts';
import type { Spellings } from '../axes/axis.ts';
import type { BlockSpelling, SortSpelling, TabsSpelling } from '../pens/pen.ts';

export const sortings: Spellings<SortSpelling> = {
  ascending: [
    (rows) => rows,
    (rows) => [...rows].sort((a, b) => (a.startedAt ?? Infinity) - (b.startedAt ?? Infinity)),
  ],
  descending: [
    (rows) => [...rows].reverse(),
    (rows) => [...rows].sort((a, b) => (b.startedAt ?? Infinity) - (a.startedAt ?? Infinity)),
  ],
  mixed: [
    (rows) => [...rows.slice(1), ...rows.slice(0, 1)],
    (rows) => [...rows.filter((_, n) => n % 2), ...rows.filter((_, n) => n % 2 === 0)],
  ],
};

/** What lies around a block's heading and what it is of. */
export const blocks: Spellings<BlockSpelling> = {
  section: [
    (title, content) => html`<section><h4>${title}</h4>${content}</section>`,
    (title, content) =>
      html`<div class="card"><h4><span>${title}</span></h4><div>${content}</div></div>`,
  ],
  bare: [
    (title, content) => html`<h4>${title}</h4>${content}`,
    (title, content) => html`<h5><b>${title}</b></h5><div>${content}</div>`,
  ],
};

/** How the tabs below the steps are drawn; what is `hidden` opens when its tab is pressed. */
export const tabLists: Spellings<TabsSpelling> = {
  aria: [
    (tabs, pen) => {
      const ids = tabs.map(() => pen.id());
      return html`<div role="tablist">${tabs.map(({ title }, n) => html`<button type="button" role="tab" id="${ids[n]}-tab" aria-controls="${ids[n]}" aria-selected="${n ? 'false' : 'true'}">${title}</button>`)}</div>${tabs.map(({ content }, n) => html`<div role="tabpanel" id="${ids[n]}" aria-labelledby="${ids[n]}-tab"${n > 0 && html` hidden`}>${content}</div>`)}`;
    },
    (tabs, pen) => {
      const ids = tabs.map(() => pen.id());
      return html`<div role="tablist" class="line">${tabs.map(({ title }, n) => html`<div role="tab" tabindex="0" aria-controls="${ids[n]}" aria-selected="${n ? 'false' : 'true'}"><span>${title}</span></div>`)}</div><div>${tabs.map(({ content, title }, n) => html`<div role="tabpanel" id="${ids[n]}" aria-label="${title}"${n > 0 && html` hidden`}>${content}</div>`)}</div>`;
    },
  ],
  links: [
    (tabs, pen) => {
      const ids = tabs.map(() => pen.id());
      return html`<ul class="line">${tabs.map(({ title }, n) => html`<li><a href="#" data-tab="${ids[n]}">${title}</a></li>`)}</ul>${tabs.map(({ content }, n) => html`<div id="${ids[n]}"${n > 0 && html` hidden`}>${content}</div>`)}`;
    },
    (tabs, pen) => {
      const ids = tabs.map(() => pen.id());
      return html`<nav>${tabs.map(({ title }, n) => html`<a href="#${ids[n]}" data-tab="${ids[n]}"${n === 0 && html` aria-current="page"`}>${title}</a>`)}</nav>${tabs.map(({ content }, n) => html`<section id="${ids[n]}"${n > 0 && html` hidden`}>${content}</section>`)}`;
    },
  ],
  buttons: [
    (tabs, pen) => {
      const ids = tabs.map(() => pen.id());
      return html`<div>${tabs.map(({ title }, n) => html`<button type="button" data-tab="${ids[n]}">${title}</button>`)}</div>${tabs.map(({ content }, n) => html`<div id="${ids[n]}"${n > 0 && html` hidden`}>${content}</div>`)}`;
    },
    (tabs, pen) => {
      const ids = tabs.map(() => pen.id());
      return html`<div class="line" role="group">${tabs.map(({ title }, n) => html`<button data-tab="${ids[n]}" aria-pressed="${n ? 'false' : 'true'}"><span>${title}</span></button>`)}</div>${tabs.map(({ content }, n) => html`<article id="${ids[n]}"${n > 0 && html` hidden`}>${content}</article>`)}`;
    },
  ],
  accordion: [
    (tabs) =>
      html`${tabs.map(({ title, content }, n) => html`<details${n === 0 && html` open`}><summary>${title}</summary>${content}</details>`)}`,
    (tabs, pen) =>
      html`${tabs.map(({ title, content }, n) => {
        const id = pen.id();
        return html`<h3><button type="button" data-tab="${id}" aria-controls="${id}" aria-expanded="${n ? 'false' : 'true'}">${title}</button></h3><div id="${id}"${n > 0 && html` hidden`}>${content}</div>`;
      })}`,
  ],
  all: [
    (tabs) => html`${tabs.map(({ title, content }) => html`<h2>${title}</h2>${content}`)}`,
    (tabs) =>
      html`${tabs.map(({ title, content }) => html`<section class="card"><h3>${title}</h3>${content}</section>`)}`,
  ],
  absent: [
    (tabs) => html`<h2>${tabs[0]?.title}</h2>${tabs[0]?.content}`,
    (tabs) =>
      html`<div role="tablist">${tabs.map(({ title }, n) => html`<button type="button" role="tab" aria-selected="${n ? 'false' : 'true'}">${title}</button>`)}</div><div role="tabpanel">${tabs[0]?.content}</div>`,
  ],
};
