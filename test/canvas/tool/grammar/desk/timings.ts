import { html } from '../../../html.ts';
import type { Spellings } from '../axes/axis.ts';
import type { TimeSpelling, TimingSpelling } from '../pens/pen.ts';

const format = (options: Intl.DateTimeFormatOptions) => {
  const byZone = new Map<string, Intl.DateTimeFormat>();
  return (at: number, zone: string) => {
    const known =
      byZone.get(zone) ?? new Intl.DateTimeFormat('en-US', { ...options, timeZone: zone });
    byZone.set(zone, known);
    return known.format(at).replaceAll('\u202f', ' ');
  };
};
const named = { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' } as const;
const slashes = format({ month: 'numeric', day: 'numeric', year: 'numeric', ...named });
const short = format({
  month: '2-digit',
  day: '2-digit',
  year: 'numeric',
  ...named,
  second: '2-digit',
});
const long = format({
  month: 'long',
  day: 'numeric',
  year: 'numeric',
  ...named,
  second: '2-digit',
});
const weekday = format({
  weekday: 'short',
  month: 'short',
  day: 'numeric',
  year: 'numeric',
  ...named,
});
const medium = format({ month: 'short', day: 'numeric', year: 'numeric', ...named });

/** How a time is written. Each names its zone, or is in a form that does. */
export const times: Spellings<TimeSpelling> = {
  own: [
    (at, zone, words) => words.time(at, zone),
    (at, zone, words) => html`<span>${words.time(at, zone)}</span>`,
  ],
  iso: [
    (at) => new Date(at).toISOString(),
    (at) => new Date(at).toISOString().replace(/\.\d+/, ''),
  ],
  slashes: [(at, zone) => slashes(at, zone), (at, zone) => short(at, zone)],
  long: [(at, zone) => long(at, zone), (at, zone) => weekday(at, zone)],
  element: [
    (at, zone) => html`<time datetime="${new Date(at).toISOString()}">${medium(at, zone)}</time>`,
    (at, zone, words) =>
      html`<time datetime="${new Date(at).toISOString()}"><span>${words.time(at, zone)}</span></time>`,
  ],
};

export const timingTables: Spellings<TimingSpelling> = {
  table: [
    (rows, { column: c }) =>
      html`<table><thead><tr><th scope="col">${c.sync}</th><th scope="col">${c.start}</th><th scope="col">${c.end}</th>${rows[0]?.status !== null && html`<th scope="col">${c.status}</th>`}<th scope="col">${c.duration}</th></tr></thead><tbody>${rows.map(({ name, start, end, status, duration }) => html`<tr><th scope="row">${name}</th><td>${start}</td><td>${end}</td>${status !== null && html`<td>${status}</td>`}<td>${duration}</td></tr>`)}</tbody></table>`,
    (rows, { column: c }) =>
      html`<div role="table"><div role="row" class="line"><span role="columnheader">${c.start}</span>${rows[0]?.status !== null && html`<span role="columnheader">${c.status}</span>`}<span role="columnheader">${c.duration}</span></div>${rows.map(({ start, status, duration }) => html`<div role="row" class="line"><span role="cell">${start}</span>${status !== null && html`<span role="cell">${status}</span>`}<span role="cell">${duration}</span></div>`)}</div>`,
  ],
  list: [
    (rows, { column: c }) =>
      html`<ul>${rows.map(({ name, start, end, status, duration }) => html`<li>${name} <span>${c.start}: ${start}</span>${end && html` <span>${c.end}: ${end}</span>`}${status !== null && html` <span>${c.status}: ${status}</span>`}${duration && html` <span>${c.duration}: ${duration}</span>`}</li>`)}</ul>`,
    (rows) =>
      html`<ul>${rows.map(({ name, start, status, duration }) => html`<li><b>${name}</b> <span>${start}</span>${status !== null && html` <span class="pill">${status}</span>`} <span>${duration}</span></li>`)}</ul>`,
  ],
  cards: [
    (rows, { column: c }) =>
      html`${rows.map(({ name, start, end, status, duration }) => html`<div class="card"><div class="strong">${name}</div><div>${c.start}: ${start}</div>${end && html`<div>${c.end}: ${end}</div>`}${status !== null && html`<div>${c.status}: ${status}</div>`}${duration && html`<div>${c.duration}: ${duration}</div>`}</div>`)}`,
    (rows, { column: c }) =>
      html`${rows.map(({ name, start, end, status, duration }) => html`<section class="card"><header class="spread"><span>${name}</span>${status !== null && html`<span class="pill">${status}</span>`}</header><dl class="two"><dt>${c.start}</dt><dd>${start}</dd><dt>${c.end}</dt><dd>${end}</dd><dt>${c.duration}</dt><dd>${duration}</dd></dl></section>`)}`,
  ],
  lines: [
    (rows, { column: c }) =>
      html`${rows.map(({ name, start, end, status, duration }) => html`<div>${c.sync}: ${name}</div><div>${c.start}: ${start}</div><div>${c.end}: ${end}</div>${status !== null && html`<div>${c.status}: ${status}</div>`}<div>${c.duration}: ${duration}</div>`)}`,
    (rows) =>
      html`${rows.map(({ name, start, end, status, duration }) => html`<p>${name}, ${start}${end && html` – ${end}`}${status !== null && ` (${status})`}${duration && `, ${duration}`}</p>`)}`,
  ],
};
