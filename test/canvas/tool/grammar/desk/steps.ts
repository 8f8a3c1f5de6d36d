import { html } from '../../../html.ts';
import type { Spellings } from '../axes/axis.ts';
import type { ContainerSpelling, OrderSpelling } from '../pens/pen.ts';

/** How the three steps are put together. */
export const containers: Spellings<ContainerSpelling> = {
  cards: [
    (cells, pen) =>
      html`<div class="three">${cells.map(({ label, value, extra }) => html`<div class="card">${pen.pair(html`<h3>${label}</h3>`, value && html`<div>${value}</div>`)}${extra}</div>`)}</div>`,
    (cells, pen) =>
      html`${cells.map(({ label, value, extra }) => html`<section class="card"><div class="body">${pen.pair(html`<div class="strong">${label}</div>`, value && html`<p>${value}</p>`)}</div>${extra}</section>`)}`,
  ],
  rows: [
    (cells) =>
      html`<table><tbody>${cells.map(({ label, value, extra }) => html`<tr><th scope="row">${label}</th><td>${value}${extra}</td></tr>`)}</tbody></table>`,
    (cells) =>
      html`<table><thead><tr><th>Step</th><th>Progress</th></tr></thead><tbody>${cells.map(({ label, value, extra }) => html`<tr><td><div>${label}</div></td><td><div>${value}</div>${extra}</td></tr>`)}</tbody></table>`,
  ],
  columns: [
    (cells) =>
      html`<table><thead><tr>${cells.map(({ label }) => html`<th scope="col">${label}</th>`)}</tr></thead><tbody><tr>${cells.map(({ value, extra }) => html`<td>${value}${extra}</td>`)}</tr></tbody></table>`,
    (cells) =>
      html`<div role="table"><div role="row" class="three">${cells.map(({ label }) => html`<div role="columnheader">${label}</div>`)}</div><div role="row" class="three">${cells.map(({ value, extra }) => html`<div role="cell">${value}${extra}</div>`)}</div></div>`,
  ],
  definitions: [
    (cells) =>
      html`<dl>${cells.map(({ label, value, extra }) => html`<dt>${label}</dt><dd>${value}${extra}</dd>`)}</dl>`,
    (cells) =>
      html`<dl>${cells.map(({ label, value, extra }) => html`<div class="two"><dt>${label}</dt><dd>${value}${extra}</dd></div>`)}</dl>`,
  ],
  list: [
    (cells, pen) =>
      html`<ul>${cells.map(({ label, value, extra }) => html`<li>${pen.pair(html`<span>${label}</span>`, value && html`<span>${value}</span>`)}${extra}</li>`)}</ul>`,
    (cells, pen) =>
      html`<ol class="line">${cells.map(({ label, value, extra }) => html`<li class="card">${pen.pair(html`<div class="strong">${label}</div>`, value && html`<div>${value}</div>`)}${extra}</li>`)}</ol>`,
  ],
  headings: [
    (cells) =>
      html`${cells.map(({ label, value, extra }) => html`<h4>${label}</h4>${value && html`<p>${value}</p>`}${extra}`)}`,
    (cells) =>
      html`<div>${cells.map(({ label, value, extra }) => html`<div role="heading" aria-level="3">${label}</div>${value}${extra}`)}</div>`,
  ],
  flat: [
    (cells) =>
      html`<div>${cells.map(({ label, value, extra }) => html`<div>${label}</div>${value && html`<div>${value}</div>`}${extra}`)}</div>`,
    (cells) =>
      html`<div class="two">${cells.map(({ label, value, extra }) => html`<div class="strong">${label}</div><div>${value}${extra}</div>`)}</div>`,
  ],
  grid: [
    (cells) =>
      html`<div role="grid">${cells.map(({ label, value, extra }) => html`<div role="row" class="line"><span role="rowheader">${label}</span><span role="gridcell">${value}${extra}</span></div>`)}</div>`,
    (cells) =>
      html`<div role="table"><div role="row" class="line"><span role="columnheader">Step</span><span role="columnheader">Progress</span></div>${cells.map(({ label, value, extra }) => html`<div role="row" class="line"><span role="cell">${label}</span><span role="cell">${value}${extra}</span></div>`)}</div>`,
  ],
  groups: [
    (cells, pen) =>
      html`${cells.map(({ label, value, extra }) => html`<fieldset><legend>${label}</legend>${pen.pair(html``, value && html`<div>${value}</div>`)}${extra}</fieldset>`)}`,
    (cells, pen) =>
      html`${cells.map(({ label, value, extra }) => {
        const id = pen.id();
        return html`<div role="group" aria-labelledby="${id}">${pen.pair(html`<span id="${id}">${label}</span>`, value && html`<span>${value}</span>`)}${extra}</div>`;
      })}`,
  ],
  /** Parts that open: the step and its value stand in what is pressed. */
  disclosures: [
    (cells, pen) =>
      html`${cells.map(({ label, value, extra }, n) => html`<details${n === 2 && html` open`}><summary>${pen.pair(html`<strong>${label}</strong>`, value && html`<span>${value}</span>`)}</summary>${extra}</details>`)}`,
    (cells, pen) =>
      html`${cells.map(({ label, value, extra }) => {
        const id = pen.id();
        return html`<div role="button" tabindex="0" class="line" aria-expanded="true" aria-controls="${id}"><span>${label}</span>${value && html`<span>${value}</span>`}</div><div id="${id}">${extra}</div>`;
      })}`,
  ],
};

/** What comes first in the tree, and what on the screen. */
export const orders: Spellings<OrderSpelling> = {
  'label-first': [
    (label, value) => html`${label} ${value}`,
    (label, value) => html`<div class="line">${label}${value}</div>`,
  ],
  'value-first': [
    (label, value) => html`${value} ${label}`,
    (label, value) => html`<div>${value}</div><div>${label}</div>`,
  ],
  reversed: [
    (label, value) => html`<div class="reversed">${value}${label}</div>`,
    (label, value) => html`<div class="reversed"><span>${value}</span><span>${label}</span></div>`,
  ],
};
