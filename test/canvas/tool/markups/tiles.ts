import { type Html, html } from '../../html.ts';
import type { Markup } from '../markup.ts';
import { type BlockSheet, jobSheets, scheduleSheet, stepSheets, tabSheets } from './sheet.ts';

/**
 * A dashboard: the value large and its label small below it, bars named only for assistive
 * technology, tables turned on their side with a type to a column.
 */
export const tiles: Markup = {
  name: 'tiles',
  styles: '/assets/markup-a.css',
  list(view, words) {
    const { columns, jobs } = jobSheets(view, words);
    const { title, columns: heads, rows } = scheduleSheet(view, words);
    return html`<main><section aria-label="${title}">${table(
      heads,
      rows.map((row) => [
        ...row.slice(0, 6),
        html`<button data-do="run">${words.schedule.run}</button><button data-do="pause">${row[6]}</button>`,
      ]),
    )}</section>
<section aria-label="${words.jobs}">${table(
      columns,
      jobs.map(({ cells, href, files }) => [
        ...cells.slice(0, 5),
        html`<svg role="img" aria-label="${cells[5]}" viewBox="0 0 1 1"></svg><a href="${href}#top" data-open>${words.job.details}</a>`,
        html`${files.map(({ name, href: to }) => html`<a href="${to}">${name}</a>`)}`,
      ]),
    )}</section></main>`.text;
  },
  details(view, words) {
    const w = words.job;
    const tabs = tabSheets(view, words);
    return html`<main><div class="bar"><button data-open="/rostering" aria-label="${w.back}">‹</button><h1>${words.details}</h1><button data-do="refresh" aria-label="${w.refresh}">⟳</button></div>
<div class="facts"><p><span>${w.name}</span> <b>${view.name}</b></p><p><span>${w.postedBy}</span> <b>${view.postedBy}</b></p><p><span>${w.id}</span> <b>${view.jobId}</b></p></div>
<section aria-label="${words.progress}">${stepSheets(view, words).map(
      ({ title, text, percent }) =>
        html`<div class="tile"><div class="huge">${text || '—'}</div><div role="progressbar" aria-label="${title}" aria-valuemin="0" aria-valuemax="100" aria-valuenow="${percent ?? 0}"></div><small>${title}</small></div>`,
    )}</section>
<div role="tablist">${tabs.map(({ title, label }, at) => html`<button role="tab" id="tile-tab-${at}" aria-selected="${String(at === 0)}">${title}${label && html` <small>${label}</small>`}</button>`)}</div>
${tabs.map(({ blocks, error, importId }, at) => html`<div role="tabpanel" aria-labelledby="tile-tab-${at}"${at > 0 && html` hidden`}>${error !== null && html`<div role="alert"><b>${words.error}</b> <span>${error}</span></div>`}${importId !== null && html`<p><span>${words.importId}</span> <b>${importId}</b></p>`}${blocks.map(block)}</div>`)}</main>`
      .text;
  },
};

function table(columns: string[], rows: (string | Html)[][]): Html {
  return html`<table><tbody><tr>${columns.map((column) => html`<th>${column}</th>`)}</tr>${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table>`;
}

/** Turned on its side: each heading begins a row. */
function block({ title, columns, rows }: BlockSheet): Html {
  if (!columns.length)
    return html`<section aria-label="${title}"><pre>${rows.map((row) => row.join(' ')).join('\n')}</pre></section>`;
  return html`<section aria-label="${title}"><table>${columns.map(
    (column, at) =>
      html`<tr><th scope="row">${column}</th>${rows.map((row) => (at === 0 ? html`<th scope="col">${row[at]}</th>` : html`<td>${row[at]}</td>`))}</tr>`,
  )}</table></section>`;
}
