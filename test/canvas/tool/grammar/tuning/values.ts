import { html } from '../../../html.ts';
import type { Spellings } from '../axes/axis.ts';
import {
  type BatchCell,
  type BatchesSpelling,
  type BlankSpelling,
  percentOf,
  type ValueSpelling,
} from '../pens/pen.ts';

/** Values drawn rather than written. */
export const values: Spellings<ValueSpelling> = {
  icon: [
    (label, words) =>
      label.kind === 'percent'
        ? html`${words.label(label)}`
        : html`<svg width="14" height="14" role="img"><title>${words.label(label)}</title><path d="M2 7l4 4 7-8"/></svg>`,
    (label, words) =>
      label.kind === 'percent'
        ? html`<b>${words.label(label)}</b>`
        : html`<i class="icon icon-${label.kind}" title="${words.label(label)}"></i>`,
    (label, words) =>
      html`<span class="icon" aria-hidden="true">${{ percent: '⟳', complete: '✓', failed: '✗' }[label.kind]}</span><span class="sr">${words.label(label)}</span>`,
    (label, words) =>
      label.kind === 'percent'
        ? html`<span>${words.label(label)}</span>`
        : html`<span role="img" aria-label="${words.label(label)}">${label.kind === 'complete' ? '✅' : '❌'}</span>`,
    (label, words) =>
      label.kind === 'percent'
        ? html`<svg role="img" aria-label="${words.label(label)}" width="32" height="32"><circle r="14"/></svg>`
        : html`<svg role="img" aria-label="${words.label(label)}" width="32" height="32"><path d="M4 4h9"/></svg>`,
    (label, words) =>
      label.kind === 'complete'
        ? html`<svg width="16" height="16" aria-hidden="true"><use href="#done"/></svg>`
        : html`<svg width="16" height="16" aria-hidden="true"><use href="#${label.kind}"/></svg> ${words.label(label)}`,
    (label, words) =>
      label.kind === 'complete'
        ? html`<span class="fa" aria-hidden="true">${'\uf00c'}</span>`
        : html`<span class="fa" aria-hidden="true">${'\uf110'}</span> ${words.label(label)}`,
    (label, words) =>
      html`<span class="material-icons" aria-hidden="true">${{ percent: 'sync', complete: 'check_circle', failed: 'error' }[label.kind]}</span>${label.kind !== 'complete' && html`<span>${words.label(label)}</span>`}`,
    (label, words) =>
      html`<x-icon name="${{ percent: 'loader', complete: 'check', failed: 'x' }[label.kind]}"></x-icon>${label.kind !== 'complete' && html`<span>${words.label(label)}</span>`}`,
    (label, words) =>
      html`<img src="/icons/${label.kind}.png" alt="" width="16" height="16">${label.kind !== 'complete' && html` ${words.label(label)}`}`,
    (label, words) =>
      html`${label.kind !== 'complete' && html`<span>${words.label(label)}</span> `}<span class="lamp lamp-${label.kind}" aria-hidden="true"></span>`,
    (label, words) =>
      html`${label.kind === 'complete' ? html`<span aria-hidden="true">✔</span>` : html`<span>${words.label(label)}</span>`}`,
    (label, words) =>
      html`<i class="${{ percent: 'spin', complete: 'tick', failed: 'cross' }[label.kind]}"></i>${label.kind !== 'complete' && html`<em>${words.label(label)}</em>`}`,
    (label, words) =>
      html`<svg width="14" height="14" aria-hidden="true">${{ percent: html`<circle r="7"/>`, complete: html`<path d="M2 7l4 4 7-8"/>`, failed: html`<path d="M2 2l9 9"/>` }[label.kind]}</svg>${label.kind !== 'complete' && html`<span>${words.label(label)}</span>`}`,
    // Of one state only the picture tells.
    (label, words) =>
      label.kind === 'failed'
        ? html`<svg width="16" height="16" aria-hidden="true"><use href="#bad"/></svg>`
        : html`${words.label(label)}`,
    (label, words) =>
      label.kind === 'failed'
        ? html`<span class="fa" aria-hidden="true">${'\uf00d'}</span>`
        : html`<span>${words.label(label)}</span>`,
    (label, words) =>
      label.kind === 'failed'
        ? html`<span class="material-icons" aria-hidden="true">error</span>`
        : html`<b>${words.label(label)}</b>`,
    (label, words) =>
      label.kind === 'failed' ? html`<x-icon name="x"></x-icon>` : html`${words.label(label)}`,
    (label, words) =>
      label.kind === 'failed'
        ? html`<img src="/icons/failed.png" alt="" width="16" height="16">`
        : html`${words.label(label)}`,
    (label, words) =>
      label.kind === 'failed'
        ? html`<span aria-hidden="true">✖</span>`
        : html`<span>${words.label(label)}</span>`,
    (label, words) =>
      label.kind === 'failed' ? html`<i class="cross"></i>` : html`<em>${words.label(label)}</em>`,
    (label, words) =>
      html`<svg width="14" height="14" aria-hidden="true">${{ percent: html`<circle r="7"/>`, complete: html`<path d="M2 7l4 4 7-8"/>`, failed: html`<path d="M2 2l9 9"/>` }[label.kind]}</svg>${label.kind !== 'failed' && html`<span>${words.label(label)}</span>`}`,
    (label, words) =>
      label.kind === 'percent'
        ? html`<svg width="16" height="16" aria-hidden="true"><use href="#busy"/></svg>`
        : html`${words.label(label)}`,
    (label, words) =>
      label.kind === 'percent'
        ? html`<span class="spinner" aria-hidden="true"><i></i><i></i></span>`
        : html`<span>${words.label(label)}</span>`,
    (label, words) =>
      label.kind === 'percent'
        ? html`<span class="material-icons" aria-hidden="true">sync</span>`
        : html`<b>${words.label(label)}</b>`,
    (label, words) =>
      label.kind === 'percent' ? html`<x-spinner></x-spinner>` : html`${words.label(label)}`,
    (label, words) =>
      label.kind === 'percent'
        ? html`<img src="/icons/busy.gif" alt="" width="16" height="16">`
        : html`${words.label(label)}`,
    (label, words) =>
      label.kind === 'percent'
        ? html`<span aria-hidden="true">⟳</span>`
        : html`<span>${words.label(label)}</span>`,
  ],
  split: [
    (label, words) =>
      label.kind === 'complete'
        ? html`<strong>${words.label(label)}</strong>`
        : html`${label.kind === 'failed' && html`<em>Failed</em> at `}<strong>${label.percent}</strong><sup>%</sup>`,
    (label, words) =>
      label.kind === 'complete'
        ? html`<div>${words.label(label)}</div>`
        : html`<div class="line">${label.kind === 'failed' && html`<div>Failed at</div>`}<div>${label.percent}</div><div>%</div></div>`,
    (label, words) =>
      label.kind === 'failed'
        ? html`<span>Failed</span><br><small>at ${label.percent}%</small>`
        : html`<span>${words.label(label)}</span>`,
    (label, words) =>
      label.kind === 'complete'
        ? html`<span>${words.label(label)}</span>`
        : html`${label.kind === 'failed' && html`<span>Failed</span> <span>at</span> `}<span>${label.percent}%</span>`,
  ],
  'bar-text': [
    (label, words) =>
      html`<div class="line"><meter min="0" max="100" value="${percentOf(label)}"></meter><b>${words.label(label)}</b></div>`,
    (label, words) =>
      html`<span>${words.label(label)}</span><div class="track"><div class="fill" style="width: ${percentOf(label)}%"></div></div>`,
    (label, words) =>
      html`<progress max="1" value="${percentOf(label) / 100}">${percentOf(label)}%</progress><p>${words.label(label)}</p>`,
  ],
};

export const blanks: Spellings<BlankSpelling> = {
  zero: [
    () => html`<span>0%</span>`,
    () => html`<meter min="0" max="100" value="0"></meter>`,
    () => html`<div class="track"><div class="fill" style="width: 0%"></div></div>`,
    () => html`<progress max="1" value="0"></progress> <small>0%</small>`,
  ],
};

const count = (batches: BatchCell[], kind: BatchCell['label']['kind']) =>
  batches.filter(({ label }) => label.kind === kind).length;

/** The imports of the third step, which have figures of their own. */
export const batchLists: Spellings<BatchesSpelling> = {
  list: [
    (batches) => html`<ol>${batches.map(({ value }) => html`<li>${value}</li>`)}</ol>`,
    (batches) =>
      html`<dl>${batches.map(({ n, value }) => html`<dt>Batch ${n}</dt><dd>${value}</dd>`)}</dl>`,
    (batches) =>
      html`<p>${batches.map(({ n, of, value }) => html`Batch ${n} of ${of}: ${value}<br>`)}</p>`,
    (batches) =>
      html`<div role="list">${batches.map(({ n, value }) => html`<div role="listitem"><b>Import ${n}</b> – <span>${value}</span></div>`)}</div>`,
  ],
  rows: [
    (batches) =>
      html`<table><thead><tr><th>Batch</th><th>Progress</th></tr></thead><tbody>${batches.map(({ n, value }) => html`<tr><td>${n}</td><td>${value}</td></tr>`)}</tbody></table>`,
    (batches) =>
      html`<table>${batches.map(({ n, value }) => html`<tr><th scope="row">Canvas Import ${n}</th><td>${value}</td></tr>`)}</table>`,
    (batches) =>
      html`<div role="table">${batches.map(({ n, value }) => html`<div role="row"><span role="rowheader">#${n}</span> <span role="cell">${value}</span></div>`)}</div>`,
    (batches) =>
      html`${batches.map(({ n, value }) => html`<div class="two"><div>${n}</div><div>${value}</div></div>`)}`,
    (batches) =>
      html`<table><tr>${batches.map(({ n }) => html`<th>Batch ${n}</th>`)}</tr><tr>${batches.map(({ value }) => html`<td>${value}</td>`)}</tr></table>`,
    (batches) =>
      html`${batches.map(({ n, of, value }) => html`<div class="line"><small>Import ${n} of ${of}</small><span>${value}</span></div>`)}`,
    (batches) =>
      html`<table>${batches.map(({ n, value }) => html`<tr><td>sis_batch_${n}.zip</td><td>${value}</td></tr>`)}</table>`,
  ],
  summary: [
    (batches) => html`<small>${count(batches, 'complete')}/${batches.length} batches</small>`,
    (batches) => html`<p>Batches: ${batches.length}, complete: ${count(batches, 'complete')}</p>`,
    (batches) => html`<span>${batches.length} batches</span>`,
    (batches) => html`<div>(${count(batches, 'complete')} of ${batches.length} done)</div>`,
  ],
};
