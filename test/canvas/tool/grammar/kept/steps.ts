import { html } from '../../../html.ts';
import type { Spellings } from '../axes/axis.ts';
import {
  type BatchesSpelling,
  type BlankSpelling,
  type ContainerSpelling,
  type LabelSpelling,
  type OrderSpelling,
  percentOf,
  type ValueSpelling,
} from '../pens/pen.ts';

export const containers: Spellings<ContainerSpelling> = {
  cards: [
    (cells, pen) =>
      html`<div class="three">${cells.map(({ label, value, extra }) => html`<article class="card"><header>${pen.pair(html`<div class="strong">${label}</div>`, value && html`<div class="big">${value}</div>`)}</header>${extra && html`<footer>${extra}</footer>`}</article>`)}</div>`,
  ],
  rows: [
    (cells) =>
      html`<table class="steps"><caption class="sr">Steps of this sync</caption><thead><tr><th scope="col">#</th><th scope="col">Step</th><th scope="col">State</th></tr></thead><tbody>${cells.map(({ label, value, extra }, n) => html`<tr><td>${n + 1}</td><th scope="row">${label}</th><td>${value}${extra}</td></tr>`)}</tbody></table>`,
  ],
  columns: [
    (cells) =>
      html`<table><tr>${cells.map(({ label }, n) => html`${n > 0 && html`<td rowspan="2">→</td>`}<td class="strong">${label}</td>`)}</tr><tr>${cells.map(({ value, extra }) => html`<td>${value}${extra}</td>`)}</tr></table>`,
  ],
  definitions: [
    (cells) =>
      html`<dl class="two">${cells.map(({ label, value, extra }) => html`<dt><span>${label}</span></dt><dd>${value}</dd>${extra && html`<dd>${extra}</dd>`}`)}</dl>`,
  ],
  list: [
    (cells, pen) =>
      html`<ol class="timeline">${cells.map(({ label, value, extra }) => html`<li><div class="dot" aria-hidden="true"></div><div class="body">${pen.pair(html`<p>${label}</p>`, value && html`<p>${value}</p>`)}${extra}</div></li>`)}</ol>`,
  ],
  headings: [
    (cells) =>
      html`${cells.map(({ label, value, extra }) => html`<h3>${label}</h3>${value && html`<div>${value}</div>`}${extra}`)}`,
  ],
  flat: [
    (cells) =>
      html`<div class="progress">${cells.map(({ label, value, extra }) => html`<span class="strong">${label}</span>${value && html`<span>${value}</span>`}${extra}<br>`)}</div>`,
  ],
  grid: [
    (cells) =>
      html`<div role="treegrid" aria-label="Sync progress"><div role="rowgroup">${cells.map(({ label, value, extra }) => html`<div role="row" class="line" aria-level="1"><div role="rowheader">${label}</div><div role="gridcell">${value}${extra}</div></div>`)}</div></div>`,
  ],
  groups: [
    (cells, pen) =>
      html`${cells.map(({ label, value, extra }) => html`<figure>${pen.pair(html`<figcaption>${label}</figcaption>`, value && html`<div>${value}</div>`)}${extra}</figure>`)}`,
  ],
  disclosures: [
    (cells) =>
      html`<ul>${cells.map(({ label, value, extra }) => html`<li><h3><a href="#" role="button" aria-expanded="true"><span>${label}</span>${value && html`<em>${value}</em>`}</a></h3>${extra}</li>`)}</ul>`,
  ],
};

export const orders: Spellings<OrderSpelling> = {
  'label-first': [(label, value) => html`<div class="spread">${label}${value}</div>`],
  'value-first': [
    (label, value) => html`<div class="line"><div>${value}</div><div>${label}</div></div>`,
  ],
  reversed: [
    (label, value) => html`<div class="upward"><div>${value}</div><div>${label}</div></div>`,
  ],
};

export const labels: Spellings<LabelSpelling> = {
  full: [(text) => html`<b>${text}</b>`],
  numbered: [(text, n) => html`Phase ${n} · ${text}`],
  counter: [(text, n) => html`${text} <small>${n}/3</small>`],
  colon: [(text) => html`${text} –`],
  icon: [
    (text) =>
      html`<svg width="16" height="16" aria-hidden="true"><use href="#arrow"></use></svg><span>${text}</span>`,
  ],
  short: [
    (_, _n, step) =>
      html`<span>${{ extract: 'Roster extract', conversion: 'Data conversion', import: 'Canvas imports' }[step]}</span>`,
  ],
  split: [
    (text) => {
      const [first, ...rest] = text.split(' ');
      return html`<strong>${first}</strong> <span>${rest.join(' ')}</span>`;
    },
  ],
  capitals: [(text) => html`<span class="caps">${text.toLowerCase()}</span>`],
  named: [
    (text) =>
      html`<svg role="img" width="40" height="40"><title>${text}</title><path d="M0 0h9"/></svg>`,
  ],
  spaces: [(text) => html`&#8203;${text.replaceAll(' ', '\u2009')}`],
};

export const values: Spellings<ValueSpelling> = {
  text: [(label, words) => html`<output>${words.label(label)}</output>`],
  spaced: [
    (label, words) =>
      html`<span>${label.kind === 'percent' ? `${label.percent}\u202f%` : label.kind === 'failed' ? `Failed at ${label.percent}\u202f%` : words.label(label)}</span>`,
  ],
  sentence: [
    (label, words) =>
      html`<em>${label.kind === 'percent' ? `Running: ${label.percent}% complete` : words.label(label)}</em>`,
  ],
  bar: [
    (label, words) =>
      label.kind === 'percent'
        ? html`<meter min="0" max="100" value="${label.percent}"></meter>`
        : html`<span>${words.label(label)}</span>`,
  ],
  'bar-text': [
    (label, words) =>
      html`<svg width="60" height="60" role="progressbar" aria-valuemin="0" aria-valuemax="100" aria-valuenow="${percentOf(label)}"><circle r="20" cx="30" cy="30" fill="none"/></svg><strong>${words.label(label)}</strong>`,
  ],
  'bar-full': [
    (label, words) =>
      html`<div class="line"><div class="track" aria-hidden="true"><div class="fill" style="width:${percentOf(label)}%"></div></div><small>${words.label(label)}</small></div>`,
  ],
  badge: [
    (label, words) =>
      html`<mark class="pill"><i class="icon" aria-hidden="true">${label.kind === 'failed' ? '✗' : label.kind === 'complete' ? '✓' : '…'}</i>&nbsp;${words.label(label)}</mark>`,
  ],
  icon: [
    (label, words) =>
      label.kind === 'percent'
        ? html`<span>${words.label(label)}</span>`
        : html`<i class="icon" role="img" title="${words.label(label)}"></i>`,
  ],
  twin: [
    (label, words) =>
      html`<span class="sr">${words.label(label)}</span><span aria-hidden="true" class="pill">${words.label(label)}</span>`,
  ],
  word: [
    (label) =>
      html`<span class="pill">${{ percent: 'Running', complete: 'Complete', failed: 'Failed' }[label.kind]}</span>`,
  ],
  split: [
    (label, words) =>
      label.kind === 'complete'
        ? html`<span>${words.label(label)}</span>`
        : html`<span>${label.kind === 'failed' && html`Failed at `}<b class="big">${label.percent}</b><sup>%</sup></span>`,
  ],
};

export const blanks: Spellings<BlankSpelling> = {
  empty: [() => html`<div class="track"></div>`],
  dash: [() => html`<span aria-hidden="true">—</span>`],
  space: [() => html`<span>&#8203;</span>`],
  words: [(why) => html`<i>${why === 'skipped' ? 'Step skipped' : 'Not yet started'}</i>`],
  zero: [
    () =>
      html`<div class="track" role="progressbar" aria-valuemin="0" aria-valuemax="100" aria-valuenow="0" aria-busy="false"><div class="fill" style="width:0%"></div></div>`,
  ],
  missing: [() => null],
};

export const batchLists: Spellings<BatchesSpelling> = {
  none: [() => html``],
  list: [
    (batches) =>
      html`<ol>${batches.map(({ n, of, value }) => html`<li>Import batch ${n} of ${of}: ${value}</li>`)}</ol>`,
  ],
  rows: [
    (batches) =>
      html`<div role="group" aria-label="Batches">${batches.map(({ n, value }) => html`<div class="line"><div>#${n}</div><div>${value}</div></div>`)}</div>`,
  ],
  summary: [
    (batches) =>
      html`<small>${batches.filter(({ label }) => label.kind === 'complete').length}/${batches.length} batches imported</small>`,
  ],
};
