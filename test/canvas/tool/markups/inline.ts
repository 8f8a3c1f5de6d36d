import { type Html, html } from '../../html.ts';
import type { Markup } from '../markup.ts';
import { type BlockSheet, jobSheets, scheduleSheet, stepSheets, tabSheets } from './sheet.ts';

/** A page of lines: label and value in one text, headings and nothing else around them. */
export const inline: Markup = {
  name: 'inline',
  styles: '/assets/markup-a.css',
  list(view, words) {
    const { columns, jobs } = jobSheets(view, words);
    const { title, columns: heads, rows } = scheduleSheet(view, words);
    return html`<h2>${title}</h2>${rows.map((row) => html`<ul>${row.slice(0, 6).map((text, at) => html`<li>${heads[at]}: ${text}</li>`)}<li><button data-do="run">${words.schedule.run}</button></li></ul>`)}
<h2>${words.jobs}</h2>${jobs.map(
      ({ cells, href }) =>
        html`<ul>${cells.slice(0, 6).map((text, at) => html`<li>${columns[at]}: ${text}</li>`)}<li><a href="${href}" data-open>${words.job.details}</a></li></ul>`,
    )}`.text;
  },
  details(view, words) {
    const w = words.job;
    return html`<p><a href="/rostering" data-open>${w.back}</a> | <a href="#" data-do="refresh">${w.refresh}</a></p>
<h1>${words.details}</h1><p>${w.name}: ${view.name}</p><p>${w.postedBy}: ${view.postedBy}</p><p>${w.id}: ${view.jobId}</p>
<h2>${words.progress}</h2><ul>${stepSheets(view, words).map(({ title, text }) => html`<li>${title}: ${text}</li>`)}</ul>
${tabSheets(view, words).map(
  ({
    title,
    blocks,
    error,
    label,
    importId,
  }) => html`<h2>${title}</h2>${error !== null && html`<p>${words.error}: ${error}</p>`}
${label !== null && html`<p>${w.status}: ${label || '–'}</p>`}${importId !== null && html`<p>${words.importId}: ${importId}</p>`}${blocks.map(lines)}`,
)}`.text;
  },
};

function lines({ title, kind, columns, rows }: BlockSheet): Html {
  if (kind === 'settings' || kind === 'templates') {
    return html`<h3>${title}</h3>${rows.map((row) => html`<p>${row.join(' = ')}</p>`)}`;
  }
  return html`<h3>${title}</h3><table><tr>${columns.map((column) => html`<td><b>${column}</b></td>`)}</tr>${rows.map((row) => html`<tr>${row.map((text) => html`<td>${text}</td>`)}</tr>`)}</table>`;
}
