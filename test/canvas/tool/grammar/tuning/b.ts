import { html } from '../../../html.ts';
import type { Words } from '../../words.ts';
import type { Spellings } from '../axes/axis.ts';
import type {
  ImportLabelSpelling,
  ImportsSpelling,
  ImportTitleSpelling,
  NothingYetSpelling,
} from '../pens/pen-b.ts';

export const imports: Spellings<ImportsSpelling> = {
  rows: [
    (list, title) =>
      html`<h2>${title}</h2><table><tr>${list.map(({ title }) => html`<th scope="col">${title}</th>`)}</tr><tr>${list.map(({ label, error }) => html`<td>${label}${error && html`<p>${error}</p>`}</td>`)}</tr></table>`,
    (list, title) =>
      html`<h2>${title}</h2><table>${list.map(({ title, label, error }) => html`<tr><td>${title}</td><td>${label}</td></tr>${error && html`<tr><td colspan="2">${error}</td></tr>`}`)}</table>`,
    (list) =>
      html`<div role="table">${list.map(({ title, label, error }) => html`<div role="row"><div role="cell">${label}</div><div role="cell">${title}</div><div role="cell">${error}</div></div>`)}</div>`,
    (list, title) =>
      html`<h3>${title}</h3><table>${list.map(({ title, label, error }) => html`<tbody><tr><th colspan="2">${title}</th></tr><tr><td>${label}</td><td>${error}</td></tr></tbody>`)}</table>`,
    (list) =>
      html`<div>${list.map(({ title, label, error }) => html`<div class="three"><div>${title}</div><div>${label}</div><div>${error}</div></div>`)}</div>`,
  ],
  headings: [
    (list) =>
      html`${list.map(({ title, label, error }) => html`<h3>${title} ${label && html`<small>${label}</small>`}</h3>${error && html`<p>${error}</p>`}`)}`,
    (list, title) =>
      html`<h2>${title}</h2><dl>${list.map(({ title, label, error }) => html`<dt>${title}</dt>${label && html`<dd>${label}</dd>`}${error && html`<dd>${error}</dd>`}`)}</dl>`,
    (list) =>
      html`${list.map(({ title, label, error }) => html`<section><p>${label}</p><h3>${title}</h3>${error && html`<p>${error}</p>`}</section>`)}`,
    (list, title) =>
      html`<h2>${title}</h2>${list.map(({ title, label, error }) => html`<div><h4>${title}</h4></div><div>${label}</div>${error && html`<div><p>${error}</p></div>`}`)}`,
    (list) =>
      html`${list.map(({ title, label, error }) => html`<hgroup><h3>${title}</h3><p>${label}</p></hgroup>${error && html`<pre>${error}</pre>`}`)}`,
    (list) =>
      html`${list.map(({ title, label, error }) => html`<div role="heading" aria-level="3">${title}</div>${error && html`<p>${error}</p>`}${label}`)}`,
  ],
  cards: [
    (list) =>
      html`<div class="three">${list.map(({ title, label, error }) => html`<div class="card">${label && html`<div class="spread">${label}</div>`}<h3>${title}</h3>${error && html`<p>${error}</p>`}</div>`)}</div>`,
    (list) =>
      html`${list.map(({ title, label, error }) => html`<div class="card"><h3><button type="button" aria-expanded="true">${title}</button></h3><div role="region"><p>${label}</p>${error && html`<p>${error}</p>`}</div></div>`)}`,
    (list, title) =>
      html`<h2>${title}</h2>${list.map(({ title, label, error }) => html`<div role="group"><figure><figcaption>${title}</figcaption>${label}</figure>${error && html`<blockquote>${error}</blockquote>`}</div>`)}`,
    (list) =>
      html`${list.map(({ title, label, error }) => html`<article><header>${title}</header><footer>${label}</footer>${error && html`<aside>${error}</aside>`}</article>`)}`,
    (list, title) =>
      html`<h2>${title}</h2>${list.map(({ title, label, error }) => html`<div class="card"><header class="spread"><b>${title}</b>${label && html`<span>${label}</span>`}</header>${error && html`<pre>${error}</pre>`}</div>`)}`,
    (list) =>
      html`${list.map(({ title, label, error }) => html`<fieldset><legend>${title}</legend><div>${label}</div>${error && html`<div>${error}</div>`}</fieldset>`)}`,
    (list, title) =>
      html`<section><h3>${title}</h3>${list.map(({ title, label, error }) => html`<details open><summary>${title}</summary><p>${label}</p>${error && html`<p>${error}</p>`}</details>`)}</section>`,
  ],
  list: [
    (list, title) =>
      html`<h2>${title}</h2><ul>${list.map(({ title, label, error }) => html`<li>${label && html`<div>${label}</div>`}<div>${title}</div>${error && html`<div>${error}</div>`}</li>`)}</ul>`,
    (list) =>
      html`<ul>${list.map(({ title, label, error }) => html`<li>${title}<ul><li>${label}</li>${error && html`<li>${error}</li>`}</ul></li>`)}</ul>`,
    (list, title) =>
      html`<h2>${title}</h2><div>${list.map(({ title, label, error }) => html`${title}<br>${label}<br>${error}<hr>`)}</div>`,
    (list) =>
      html`<ul>${list.map(({ title, label, error }) => html`<li>${title}${label && html` (${label})`}${error && html`: ${error}`}</li>`)}</ul>`,
    (list, title) =>
      html`<h2>${title}</h2><ol>${list.map(({ title, label, error }) => html`<li><p>${title}</p><p>${label}</p>${error && html`<p>${error}</p>`}</li>`)}</ol>`,
    (list, title) =>
      html`<h2>${title}</h2><div role="list">${list.map(({ title, label, error }) => html`<div role="listitem">${title} – ${label}${error && html`<div>${error}</div>`}</div>`)}</div>`,
    (list) =>
      html`${list.map(({ title, label, error }) => html`<p><b>${title}</b>: ${label}</p>${error && html`<p>${error}</p>`}`)}`,
  ],
};

/** An import without its number. */
const stem = ({ b }: Words) => b.import(1).replace(/\s*1/, '');

export const importTitles: Spellings<ImportTitleSpelling> = {
  numbered: [
    (n, _, words) => html`${stem(words)} #${n}`,
    (n, of, words) => html`${words.b.import(n)} / ${of}`,
    (n, _, words) => html`<b>${stem(words)}</b> <span>${n}</span>`,
    (n, _, words) => html`<small>${n}.</small> <span>${stem(words)}</span>`,
    (n, of, words) => html`<span>${stem(words)} (${n}/${of})</span>`,
  ],
  plain: [
    (_, _of, words) => html`<b>${stem(words)}</b>`,
    (_, _of, words) => html`<div><span>${stem(words)}</span></div>`,
    () => html`SIS Import`,
    () => html`<span>Import</span>`,
    (_, _of, words) => html`${stem(words)}:`,
  ],
  withId: [
    (n, _, words) => html`${words.b.import(n)} <small>(${90554 + n})</small>`,
    (n, _, words) => html`<div>${words.b.import(n)}</div><div>ID: ${90554 + n}</div>`,
    (n, _, words) => html`<span>${words.b.import(n)}</span> <code>#${90554 + n}</code>`,
    (n, _, words) => html`<span>${stem(words)} #${90554 + n}</span>`,
    (n, _, words) => html`<b>${words.b.import(n)}</b> · <span>${90554 + n}</span>`,
    (n, _, words) => html`<div>${words.b.import(n)}</div><p>Canvas Import ID: ${90554 + n}</p>`,
    (n, _, words) => html`<div>${words.b.import(n)}</div><div>${stem(words)} ${90554 + n}</div>`,
    (n, _, words) => html`<small>SIS Import ${90554 + n}</small> <span>${words.b.import(n)}</span>`,
    (n, _, words) => html`<small>#${90554 + n}</small> <span>${words.b.import(n)}</span>`,
    (n, _, words) => html`<span>${words.b.import(n)}</span><a href="#">SIS Import ${90554 + n}</a>`,
    (n, _, words) => html`<div>${stem(words)}</div><div>${stem(words)} ID ${90554 + n}</div>`,
    (n, _, words) => html`<div>${stem(words)}</div><div>SIS Import #${90554 + n}</div>`,
    (n, of, words) => html`<div>${stem(words)} ${n} of ${of}</div><div>Import #${90554 + n}</div>`,
    (n) => html`<span>SIS Import ${90554 + n}</span>`,
  ],
};

export const importLabels: Spellings<ImportLabelSpelling> = {
  text: [(text) => html`<em>${text}</em>`, (text) => html`<div><p>${text}</p></div>`],
  badge: [
    (text) => html`<span role="status">${text}</span>`,
    (text, good) => html`<span class="pill ${good ? 'on' : 'off'}"><span></span>${text}</span>`,
    (text) => html`<strong>[${text}]</strong>`,
  ],
  icon: [
    (text, good) => html`${good ? '✓' : '✗'} ${text}`,
    (text, good) =>
      html`<svg role="img" aria-label="${good ? 'Success' : 'Error'}" width="8" height="8"><circle r="4"/></svg> <span>${text}</span>`,
    (text) =>
      html`<svg role="img" width="8" height="8"><title>${text}</title><circle r="4"/></svg>`,
    (text, good) => html`<span class="icon">${good ? '✔' : '✖'}</span><span>${text}</span>`,
  ],
};

export const nothingYet: Spellings<NothingYetSpelling> = {
  sentence: [
    () => html`<p>This job has not reached Canvas yet.</p>`,
    () => html`<h2>Imports</h2><p>–</p>`,
    () => html`<h2>Imports (0)</h2><div class="card">Nothing to show</div>`,
    () => html`<h2>Canvas Imports</h2><p>Import has not started.</p>`,
    () =>
      html`<div class="card"><b>Pending</b><p>The import begins when the data is ready.</p></div>`,
    () => html`<h3>Waiting for data</h3><p>The first import will appear here.</p>`,
    () => html`<div class="card"><h3>Canvas has nothing so far</h3></div>`,
    () => html`<h2>What happens next</h2><p>Canvas imports the data.</p>`,
    () => html`<h3>No imports</h3><p>Imports appear once the data is complete.</p>`,
    () => html`<p><em>This job has no imports.</em></p>`,
    () => html`<div role="status">Imports will be listed here.</div>`,
    () => html`<p>Waiting for the first import.</p>`,
  ],
};
