import { html } from '../../../html.ts';
import type { Spellings } from '../axes/axis.ts';
import {
  type BatchesSpelling,
  type BlankSpelling,
  percentOf,
  type ValueSpelling,
} from '../pens/pen.ts';

/** How a step that has begun says where it stands. */
export const values: Spellings<ValueSpelling> = {
  text: [
    (label, words) => html`${words.label(label)}`,
    (label, words) => html`<span>${words.label(label)}</span>`,
  ],
  spaced: [
    (label, words) =>
      html`${label.kind === 'percent' ? `${label.percent} %` : label.kind === 'failed' ? `Failed at ${label.percent} %` : words.label(label)}`,
    (label, words) =>
      html`<span>${label.kind === 'percent' ? `${label.percent} percent` : label.kind === 'failed' ? `Failed at ${label.percent} percent` : words.label(label)}</span>`,
  ],
  sentence: [
    (label, words) =>
      html`${label.kind === 'percent' ? `${label.percent}% complete` : words.label(label)}`,
    (label, words) =>
      html`<span>${label.kind === 'percent' ? `In progress – ${label.percent}%` : label.kind === 'failed' ? `Failed (${label.percent}%)` : words.label(label)}</span>`,
  ],
  bar: [
    (label, words) =>
      label.kind === 'percent'
        ? html`<progress max="100" value="${label.percent}"></progress>`
        : html`${words.label(label)}`,
    (label, words) =>
      label.kind === 'percent'
        ? html`<div role="progressbar" class="track" aria-valuemin="0" aria-valuemax="100" aria-valuenow="${label.percent}"><div class="fill" style="width:${label.percent}%"></div></div>`
        : html`<div>${words.label(label)}</div>`,
  ],
  'bar-text': [
    (label, words) =>
      html`<progress max="100" value="${percentOf(label)}"></progress> <span>${words.label(label)}</span>`,
    (label, words) =>
      html`<div role="progressbar" class="track" aria-valuemin="0" aria-valuemax="100" aria-valuenow="${percentOf(label)}" aria-valuetext="${words.label(label)}"></div><div>${words.label(label)}</div>`,
  ],
  'bar-full': [
    (label, words) =>
      html`<div class="track"><div class="fill" style="width: ${percentOf(label)}%"></div></div><span>${words.label(label)}</span>`,
    (label, words) =>
      html`<div class="track"><div class="fill" style="width: ${percentOf(label)}%"><span>${words.label(label)}</span></div></div>`,
  ],
  badge: [
    (label, words) => html`<span class="pill">${words.label(label)}</span>`,
    (label, words) =>
      html`<span class="pill ${label.kind}"><svg width="8" height="8" aria-hidden="true"><circle r="4"/></svg><span>${words.label(label)}</span></span>`,
  ],
  icon: [
    (label, words) =>
      label.kind === 'percent'
        ? html`${words.label(label)}`
        : html`<svg role="img" aria-label="${words.label(label)}" width="16" height="16"><path d="M1 1h9"/></svg>`,
    (label, words) =>
      label.kind === 'percent'
        ? html`<span>${words.label(label)}</span>`
        : html`<img alt="${words.label(label)}" src="data:,">`,
  ],
  twin: [
    (label, words) =>
      html`<span aria-hidden="true">${words.label(label)}</span><span class="sr">${words.label(label)}</span>`,
    (label, words) =>
      html`<span aria-label="${words.label(label)}"><span aria-hidden="true">${words.label(label)}</span></span>`,
  ],
  word: [
    (label) =>
      html`${{ percent: 'In progress', complete: 'Complete', failed: 'Failed' }[label.kind]}`,
    (label) =>
      html`<span class="pill">${{ percent: 'In Progress', complete: 'Completed', failed: 'Failed' }[label.kind]}</span>`,
  ],
  split: [
    (label, words) =>
      label.kind === 'complete'
        ? html`${words.label(label)}`
        : html`${label.kind === 'failed' && html`<span>Failed at</span> `}<span>${label.percent}</span><span>%</span>`,
    (label, words) =>
      label.kind === 'complete'
        ? html`<b>${words.label(label)}</b>`
        : html`<b>${label.kind === 'failed' && 'Failed at '}${label.percent}</b> <small>%</small>`,
  ],
};

/** How a step that is skipped or not begun is written. */
export const blanks: Spellings<BlankSpelling> = {
  empty: [() => html``, () => html`<span></span>`],
  dash: [() => html`–`, () => html`<span>-</span>`],
  space: [() => html`&nbsp;`, () => html`<span>&nbsp;</span>`],
  words: [
    (why) => html`${why === 'skipped' ? 'Skipped' : 'Not started'}`,
    (why) => html`<span class="pill">${why === 'skipped' ? 'Skipped' : 'Pending'}</span>`,
  ],
  zero: [
    () => html`<progress max="100" value="0"></progress>`,
    () =>
      html`<div role="progressbar" class="track" aria-valuemin="0" aria-valuemax="100" aria-valuenow="0"></div>`,
  ],
  missing: [() => null, () => null],
};

/** Import batches inside the third step, below its value. */
export const batchLists: Spellings<BatchesSpelling> = {
  none: [() => html``, () => html``],
  list: [
    (batches) =>
      html`<ul>${batches.map(({ n, value }) => html`<li>Batch ${n}: ${value}</li>`)}</ul>`,
    (batches) =>
      html`<ul>${batches.map(({ n, value }) => html`<li><span>Canvas Import ${n}</span> ${value}</li>`)}</ul>`,
  ],
  rows: [
    (batches) =>
      html`<table>${batches.map(({ n, value }) => html`<tr><td>Batch ${n}</td><td>${value}</td></tr>`)}</table>`,
    (batches) =>
      html`<div>${batches.map(({ n, value }) => html`<div class="spread"><span>Import ${n}</span><span>${value}</span></div>`)}</div>`,
  ],
  summary: [
    (batches) =>
      html`<p>${batches.filter(({ label }) => label.kind === 'complete').length} of ${batches.length} batches complete</p>`,
    (batches) =>
      html`<span>${batches.filter(({ label }) => label.kind === 'complete').length} of ${batches.length} imports</span>`,
  ],
};
