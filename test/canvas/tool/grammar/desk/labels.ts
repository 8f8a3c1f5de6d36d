import { html } from '../../../html.ts';
import type { Spellings } from '../axes/axis.ts';
import type { LabelSpelling } from '../pens/pen.ts';

const short = {
  extract: 'Roster Extract',
  conversion: 'Data Conversion',
  import: 'Canvas Imports',
};

/** How a step's name is written. */
export const labels: Spellings<LabelSpelling> = {
  full: [(text) => html`${text}`, (text) => html`<span>${text}</span>`],
  numbered: [(text, n) => html`${n}. ${text}`, (text, n) => html`<span>Step ${n}:</span> ${text}`],
  counter: [
    (text, n) => html`${text} (${n} of 3)`,
    (text, n) => html`<span>${text}</span> <span class="pill">${n}</span>`,
  ],
  colon: [(text) => html`${text}:`, (text) => html`<b>${text}</b> :`],
  icon: [
    (text) => html`<i class="icon" aria-hidden="true">⬇</i> ${text}`,
    (text) => html`<svg width="12" height="12" role="presentation"><circle r="6"/></svg> ${text}`,
  ],
  short: [
    (_, _n, step) => html`${short[step]}`,
    (_, _n, step) => html`<span>${short[step]}</span>`,
  ],
  split: [
    (text) => html`${text.split(' ').map((word) => html`<span>${word}</span> `)}`,
    (text) => {
      const words = text.split(' ');
      return html`<span>${words.slice(0, -1).join(' ')}</span> <b>${words.at(-1)}</b>`;
    },
  ],
  capitals: [
    (text) => html`${text.toUpperCase()}`,
    (text) => html`<span class="caps">${text}</span>`,
  ],
  named: [
    (text) => html`<span role="img" aria-label="${text}"></span>`,
    (text) => html`<img alt="${text}" src="data:,">`,
  ],
  spaces: [
    (text) => html`${text.replaceAll(' ', '\u00a0')}`,
    (text) => html` ${text.replaceAll(' ', '\n   ')} `,
  ],
};
