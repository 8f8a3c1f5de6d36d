import { type Html, html } from '../../html.ts';
import type { Markup } from '../markup.ts';
import { type BlockSheet, jobSheets, scheduleSheet, stepSheets, tabSheets } from './sheet.ts';

/**
 * Headings and paragraphs one after the other without any group; only the first tab is rendered,
 * the others are links. A step that shows nothing has no element for it.
 */
export const paged: Markup = {
  name: 'paged',
  styles: '/assets/markup-a.css',
  list(view, words) {
    const { columns, jobs } = jobSheets(view, words);
    const { title, columns: heads, rows } = scheduleSheet(view, words);
    return html`<h1>${words.rostering}</h1><h2>${title}</h2><p>${words.schedule.note}</p>${table(
      heads,
      rows.map((row) => [
        ...row.slice(0, 6),
        html`<button data-do="run">${words.schedule.run}</button><button data-do="pause">${row[6]}</button>`,
      ]),
    )}
<h2>${words.jobs}</h2><p>1–${view.rows.length}</p>${table(
      columns,
      jobs.map(({ cells, href, files }) => [
        ...cells.slice(0, 5),
        html`<strong>${cells[5]}</strong> <a href="${href}?tab=extract" data-open aria-label="${words.job.details}">→</a>`,
        html`${files.map(({ name, href: to }) => html`<a href="${to}">${name}</a>`)}`,
      ]),
    )}`.text;
  },
  details(view, words) {
    const w = words.job;
    const tabs = tabSheets(view, words);
    return html`<p><a href="/rostering" data-open>${w.back}</a></p><p><button data-do="refresh">${w.refresh}</button></p>
<h1>${words.details}</h1><h2>${view.name}</h2><p>${w.postedBy} ${view.postedBy}</p><p>${w.id}: ${view.jobId}</p>
<h2>${words.progress}</h2>${stepSheets(view, words).map(({ title, text }) => html`<h3>${title}</h3>${text && html`<p>${text}</p>`}`)}
<ul>${tabs.map(({ title }, at) => html`<li><a href="?tab=${at}"${at === 0 && html` aria-current="page"`}>${title}</a></li>`)}</ul>
${tabs.slice(0, 1).map(({ error, blocks }) => html`${error !== null && html`<h4>${words.error}</h4><p>${error}</p>`}${blocks.map(block)}`)}`
      .text;
  },
};

function table(columns: string[], rows: (string | Html)[][]): Html {
  return html`<table><thead><tr>${columns.map((column) => html`<th>${column}</th>`)}</tr></thead><tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table>`;
}

function block({ title, kind, columns, rows }: BlockSheet): Html {
  if (kind === 'settings' || kind === 'templates') {
    return html`<h3>${title}</h3>${rows.map((row) => html`<p>${row.join(': ')}</p>`)}`;
  }
  return html`<h3>${title}</h3>${table(columns, rows)}`;
}
