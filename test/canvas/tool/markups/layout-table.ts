import { type Html, html } from '../../html.ts';
import type { Markup } from '../markup.ts';
import { type BlockSheet, jobSheets, scheduleSheet, stepSheets, tabSheets } from './sheet.ts';

/** As pages were written in 2003: tables for the layout, data in tables within, bold for headings. */
export const layoutTable: Markup = {
  name: 'layout-table',
  styles: '/assets/markup-a.css',
  list(view, words) {
    const { columns, jobs } = jobSheets(view, words);
    const { title, columns: heads, rows } = scheduleSheet(view, words);
    return html`<table width="100%" border="0"><tr><td><font size="4"><b>${title}</b></font><br>${words.schedule.note}</td></tr>
<tr><td>${grid(
      heads,
      rows.map((row) => [
        ...row.slice(0, 6),
        html`<a href="#" data-do="run">${words.schedule.run}</a> | <a href="#" data-do="pause">${row[6]}</a>`,
      ]),
    )}</td></tr>
<tr><td><font size="4"><b>${words.jobs}</b></font></td></tr>
<tr><td>${grid(
      columns,
      jobs.map(({ cells, href, files }) => [
        ...cells.slice(0, 5),
        html`<a href="${href}" data-open><img src="/assets/dot.gif" alt="${cells[5]}"></a> <a href="${href}" data-open>${words.job.details}</a>`,
        html`${files.map(({ name, href: to }) => html`<a href="${to}">${name}</a><br>`)}`,
      ]),
    )}</td></tr></table>`.text;
  },
  details(view, words) {
    const w = words.job;
    const tabs = tabSheets(view, words);
    return html`<table width="100%" border="0"><tr><td><a href="/rostering" data-open>&lt;&lt; ${w.back}</a></td><td align="right"><a href="#" data-do="refresh">${w.refresh}</a></td></tr>
<tr><td colspan="2"><b>${words.details}</b></td></tr>
<tr><td colspan="2"><table border="0"><tr><td>${w.name}:</td><td><b>${view.name}</b></td></tr><tr><td>${w.postedBy}:</td><td><b>${view.postedBy}</b></td></tr><tr><td>${w.id}:</td><td><b>${view.jobId}</b></td></tr></table></td></tr>
<tr><td colspan="2"><b>${words.progress}</b><table border="1">${stepSheets(view, words).map(({ title, text }) => html`<tr><td nowrap>${title}</td><td>${text || html`&nbsp;`}</td></tr>`)}</table></td></tr>
${tabs.map(
  ({
    title,
    blocks,
    error,
    label,
    importId,
  }) => html`<tr><td colspan="2"><hr><h4>${title}</h4>${error !== null && html`<table><tr><td>${words.error}:</td><td>${error}</td></tr></table>`}
${label !== null && html`<table><tr><td>${w.status}:</td><td>${label || html`&nbsp;`}</td></tr>${importId !== null && html`<tr><td>${words.importId}:</td><td>${importId}</td></tr>`}</table>`}${blocks.map(block)}</td></tr>`,
)}</table>`.text;
  },
};

function grid(columns: string[], rows: (string | Html)[][]): Html {
  return html`<table border="1" cellpadding="2"><tr bgcolor="#cccccc">${columns.map((column) => html`<td><b>${column}</b></td>`)}</tr>
${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</table>`;
}

function block({ title, kind, columns, rows }: BlockSheet): Html {
  const lines = html`<table border="0">${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</table>`;
  return html`<p><b>${title}</b></p>${kind === 'counts' || kind === 'timing' ? grid(columns, rows) : lines}`;
}
