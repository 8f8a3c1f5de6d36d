import { html } from '../../../html.ts';
import type { Spellings } from '../axes/axis.ts';
import type { ContainerSpelling, LabelSpelling } from '../pens/pen.ts';

/** Steps side by side, and one below the other, as other hands put them together. */
export const containers: Spellings<ContainerSpelling> = {
  columns: [
    (cells) =>
      html`<table><thead><tr><td></td>${cells.map(({ label }) => html`<th scope="col">${label}</th>`)}</tr></thead><tbody><tr><th scope="row">Now</th>${cells.map(({ value, extra }) => html`<td>${value}${extra}</td>`)}</tr></tbody></table>`,
    (cells) =>
      html`<table><tr>${cells.map(({ label }) => html`<td class="strong">${label}</td>`)}</tr><tr>${cells.map(({ value }) => html`<td>${value}</td>`)}</tr><tr>${cells.map(({ extra }) => html`<td>${extra}</td>`)}</tr></table>`,
    (cells) =>
      html`<div class="three">${cells.map(({ label }) => html`<div class="strong">${label}</div>`)}${cells.map(({ value, extra }) => html`<div>${value}${extra}</div>`)}</div>`,
    (cells) =>
      html`<ul class="three">${cells.map(({ label }) => html`<li>${label}</li>`)}</ul><ul class="three">${cells.map(({ value, extra }) => html`<li>${value}${extra}</li>`)}</ul>`,
    (cells) =>
      html`<table><tr>${cells.map(({ label }, n) => html`${n > 0 && html`<td>→</td>`}<td>${label}</td>`)}</tr><tr>${cells.map(({ value, extra }, n) => html`${n > 0 && html`<td></td>`}<td>${value}${extra}</td>`)}</tr></table>`,
    (cells) =>
      html`<div><div class="three">${cells.map(({ label }) => html`<h4>${label}</h4>`)}</div><div class="three">${cells.map(({ value, extra }) => html`<div><div>${value}</div>${extra}</div>`)}</div></div>`,
  ],
  list: [
    (cells, pen) =>
      html`<ol>${cells.map(({ label, value, extra }) => html`<li><div class="spread">${pen.pair(html`<strong>${label}</strong>`, value && html`<em>${value}</em>`)}</div>${extra}</li>`)}</ol>`,
    (cells, pen) =>
      html`<div role="list">${cells.map(({ label, value, extra }) => html`<div role="listitem"><p>${pen.pair(html`<b>${label}</b>`, value && html`<i>${value}</i>`)}</p>${extra}</div>`)}</div>`,
    (cells, pen) =>
      html`<ul>${cells.map(({ label, value, extra }) => html`<li><article>${pen.pair(html`<header>${label}</header>`, value && html`<div class="body">${value}</div>`)}<footer>${extra}</footer></article></li>`)}</ul>`,
  ],
  rows: [
    (cells) =>
      html`<table><colgroup><col><col></colgroup>${cells.map(({ label, value, extra }, n) => html`<tbody><tr><td>${n + 1}</td><td>${label}</td><td>${value}${extra}</td></tr></tbody>`)}</table>`,
    (cells) =>
      html`<table>${cells.map(({ label, value, extra }) => html`<tr><td>${label}</td><td>${value}</td><td>${extra}</td></tr>`)}</table>`,
    (cells) =>
      html`<table>${cells.map(({ label, value, extra }) => html`<tr><th scope="row"><b>${label}</b></th><td><p>${value}</p></td></tr>${extra && html`<tr><td colspan="2">${extra}</td></tr>`}`)}</table>`,
  ],
  /** Parts of which one is open, wherever the value stands. */
  disclosures: [
    (cells) =>
      html`${cells.map(({ label, value, extra }, n) => html`<details${n === 1 && html` open`}><summary>${label}</summary>${value && html`<p>${value}</p>`}${extra}</details>`)}`,
    (cells) =>
      html`${cells.map(({ label, value, extra }, n) => html`<h3><button type="button" aria-expanded="${n === 1 ? 'true' : 'false'}">${label} ${value}</button></h3><div${n !== 1 && html` hidden`}>${extra}</div>`)}`,
    (cells) =>
      html`${cells.map(({ label, value, extra }, n) => html`<div class="spread"><button type="button" aria-expanded="${n === 1 ? 'true' : 'false'}">${label}</button><span>${value}</span></div><div role="region"${n !== 1 && html` hidden`}>${extra}</div>`)}`,
    (cells) =>
      html`<div>${cells.map(({ label, value, extra }) => html`<details name="steps"><summary><span>${label}</span></summary><div>${extra}</div></details>${value && html`<div>${value}</div>`}`)}</div>`,
    (cells) =>
      html`<ul>${cells.map(({ label, value, extra }, n) => html`<li><div class="line"><span aria-hidden="true">${n === 1 ? '▾' : '▸'}</span><strong>${label}</strong><span>${value}</span></div>${n === 1 && extra}</li>`)}</ul>`,
    (cells) =>
      html`${cells.map(({ label, value, extra }) => html`<details open><summary>${label}</summary><dl><dt>Status</dt><dd>${value}</dd></dl>${extra}</details>`)}`,
  ],
  definitions: [
    (cells) =>
      html`${cells.map(({ label, value, extra }) => html`<dl><dt>${label}</dt><dd>${value}</dd></dl>${extra}`)}`,
    (cells) =>
      html`<dl class="three">${cells.map(({ label, value, extra }) => html`<div class="card"><dt><b>${label}</b></dt><dd><div>${value}</div>${extra}</dd></div>`)}</dl>`,
    (cells) =>
      html`<dl>${cells.map(({ label, value, extra }) => html`<dt><span>${label}</span></dt><dd><span>${value}</span></dd>${extra && html`<dd>${extra}</dd>`}`)}</dl>`,
  ],
};

const words = { extract: 'Extract', conversion: 'Conversion', import: 'Import' };
const two = { extract: 'Roster Extract', conversion: 'Data Conversion', import: 'Canvas Import' };

export const labels: Spellings<LabelSpelling> = {
  counter: [
    (text, n) => html`${text} ${n}/3`,
    (text, n) => html`<span>${n} of 3</span> <b>${text}</b>`,
    (text, n) => html`${text} <sup>${n}</sup>`,
    (text, n) => html`<span>${text}</span><small> [${n}]</small>`,
  ],
  short: [
    (_, _n, step) => html`${words[step]}`,
    (text, _n, step) => html`<abbr title="${text}">${words[step]}</abbr>`,
    (_, _n, step) => html`<b>${two[step]}</b>`,
  ],
  split: [
    (text) => {
      const [first, ...rest] = text.split(' ');
      return html`<span>${first}</span><br><span>${rest.join(' ')}</span>`;
    },
    (text) => {
      const all = text.split(' ');
      return html`<em>${all[0]}</em> ${all.slice(1).join(' ')}`;
    },
    (text) => html`${[...text].map((sign, n) => (n === 0 ? html`<b>${sign}</b>` : sign))}`,
  ],
};
