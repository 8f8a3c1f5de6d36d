import { html } from '../../../html.ts';
import type { Spellings } from '../axes/axis.ts';
import type {
  BlockSpelling,
  SortSpelling,
  TabsSpelling,
  TimeSpelling,
  TimingSpelling,
} from '../pens/pen.ts';

const words = (options: Intl.DateTimeFormatOptions, zone: string, at: number) =>
  new Intl.DateTimeFormat('en-US', { ...options, timeZone: zone }).format(at);

export const blocks: Spellings<BlockSpelling> = {
  section: [
    (title, content) =>
      html`<article class="card"><div><h3>${title}</h3></div><div>${content}</div></article>`,
  ],
  bare: [(title, content) => html`<div><h4>${title}</h4></div>${content}`],
};

export const times: Spellings<TimeSpelling> = {
  own: [(at, zone, { time }) => html`<span>${time(at, zone)}</span>`],
  iso: [
    (at) =>
      new Date(at)
        .toISOString()
        .replace('T', ' ')
        .replace(/:\d\d\.\d+Z/, ' UTC'),
  ],
  slashes: [
    (at, zone) =>
      words(
        {
          month: '2-digit',
          day: '2-digit',
          year: 'numeric',
          hour: '2-digit',
          minute: '2-digit',
          timeZoneName: 'short',
        },
        zone,
        at,
      ),
  ],
  long: [
    (at, zone) =>
      words({ dateStyle: 'full', timeStyle: 'long' }, zone, at).replaceAll('\u202f', ' '),
  ],
  element: [
    (at, zone) =>
      html`<time datetime="${new Date(at).toISOString()}">${words({ month: 'short', day: 'numeric', year: 'numeric', hour: 'numeric', minute: '2-digit', timeZoneName: 'short' }, zone, at)}</time>`,
  ],
};

export const timingTables: Spellings<TimingSpelling> = {
  table: [
    (rows, { column: c }) =>
      html`<table class="timing"><thead><tr><th>${c.start}</th><th>${c.end}</th><th>${c.duration}</th>${rows[0]?.status !== null && html`<th>${c.status}</th>`}<th>${c.sync}</th></tr></thead><tbody>${rows.map(({ name, start, end, status, duration }) => html`<tr><td>${start}</td><td>${end}</td><td>${duration}</td>${status !== null && html`<td><span class="pill">${status}</span></td>`}<td>${name}</td></tr>`)}</tbody></table>`,
  ],
  list: [
    (rows, { column: c }) =>
      html`<ol>${rows.map(({ name, start, end, status, duration }) => html`<li><div class="strong">${name}</div><div>${c.start} ${start}</div>${end && html`<div>${c.end} ${end}</div>`}${status !== null && html`<div>${c.status} ${status}</div>`}${duration && html`<div>${c.duration} ${duration}</div>`}</li>`)}</ol>`,
  ],
  cards: [
    (rows, { column: c }) =>
      html`<div class="three">${rows.map(({ name, start, end, status, duration }) => html`<section class="card"><h4>${name}</h4><dl><dt>${c.start}</dt><dd>${start}</dd>${end && html`<dt>${c.end}</dt><dd>${end}</dd>`}${status !== null && html`<dt>${c.status}</dt><dd>${status}</dd>`}${duration && html`<dt>${c.duration}</dt><dd>${duration}</dd>`}</dl></section>`)}</div>`,
  ],
  lines: [
    (rows, { column: c }) =>
      html`${rows.map(({ name, start, end, status, duration }) => html`<p>${c.sync}: ${name}<br>${c.start}: ${start}<br>${c.end}: ${end}${status !== null && html`<br>${c.status}: ${status}`}<br>${c.duration}: ${duration}</p>`)}`,
  ],
};

export const sortings: Spellings<SortSpelling> = {
  ascending: [
    (rows) => [...rows].sort((a, b) => (a.startedAt ?? Infinity) - (b.startedAt ?? Infinity)),
  ],
  descending: [
    (rows) => [...rows].sort((a, b) => (b.startedAt ?? Infinity) - (a.startedAt ?? Infinity)),
  ],
  mixed: [(rows) => [...rows].sort((a, b) => a.status.localeCompare(b.status))],
};

export const tabLists: Spellings<TabsSpelling> = {
  aria: [
    (tabs, pen) => {
      const ids = tabs.map(() => pen.id());
      return html`<div class="details"><ul role="tablist" class="line">${tabs.map(({ title }, n) => html`<li role="presentation"><span role="tab" tabindex="${n ? -1 : 0}" id="${ids[n]}-t" aria-controls="${ids[n]}" aria-selected="${n ? 'false' : 'true'}">${title}</span></li>`)}</ul>${tabs.map(({ content }, n) => html`<section role="tabpanel" id="${ids[n]}" aria-labelledby="${ids[n]}-t"${n > 0 && html` hidden`}>${content}</section>`)}</div>`;
    },
  ],
  links: [
    (tabs, pen) => {
      const ids = tabs.map(() => pen.id());
      return html`<nav aria-label="Job details">${tabs.map(({ title }, n) => html`<a href="#${ids[n]}" data-tab="${ids[n]}"${n === 0 && html` aria-current="true"`}>${title}</a> `)}</nav>${tabs.map(({ content }, n) => html`<div id="${ids[n]}"${n > 0 && html` hidden`}>${content}</div>`)}`;
    },
  ],
  buttons: [
    (tabs, pen) => {
      const ids = tabs.map(() => pen.id());
      return html`<div class="line">${tabs.map(({ title }, n) => html`<button type="button" data-tab="${ids[n]}" aria-expanded="${n ? 'false' : 'true'}">${title}</button>`)}</div>${tabs.map(({ content }, n) => html`<div id="${ids[n]}"${n > 0 && html` hidden`}>${content}</div>`)}`;
    },
  ],
  accordion: [
    (tabs) =>
      html`<div class="stack">${tabs.map(({ title, content }, n) => html`<details class="card"${n === 0 && html` open`}><summary class="strong">${title}</summary><div>${content}</div></details>`)}</div>`,
  ],
  all: [
    (tabs) =>
      html`${tabs.map(({ title, content }) => html`<article><header><h2>${title}</h2></header>${content}</article>`)}`,
  ],
  absent: [
    (tabs) =>
      html`<ul class="line">${tabs.map(({ title }, n) => html`<li><a href="#"${n === 0 && html` class="strong"`}>${title}</a></li>`)}</ul><div>${tabs[0]?.content}</div>`,
  ],
};
