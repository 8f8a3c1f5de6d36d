import { type Html, html } from '../../html.ts';
import type { Markup } from '../markup.ts';
import { type BlockSheet, jobSheets, scheduleSheet, stepSheets, tabSheets } from './sheet.ts';

/**
 * Terms and definitions throughout, flat and in groups, one list to a job; all details below each
 * other under headings, without tabs.
 */
export const definitionList: Markup = {
  name: 'definition-list',
  styles: '/assets/markup-a.css',
  list(view, words) {
    const { columns, jobs } = jobSheets(view, words);
    const { title, columns: heads, rows } = scheduleSheet(view, words);
    return html`<main><section><h2>${title}</h2><p>${words.schedule.note}</p>
${rows.map((row) => html`<dl>${row.slice(0, 6).map((text, at) => pair(heads[at], text))}</dl><p><button data-do="run">${words.schedule.run}</button><button data-do="pause">${row[6]}</button></p>`)}</section>
<section><h2>${words.jobs}</h2>${jobs.map(
      ({ cells, href, files }) =>
        html`<dl>${cells.map((text, at) =>
          pair(
            columns[at],
            at === 5
              ? html`${text}<br><a href="${href}" data-open>${words.job.details}</a>`
              : at === 6
                ? html`${files.map(({ name, href: to }) => html`<a href="${to}">${name}</a>`)}`
                : text,
          ),
        )}</dl>`,
    )}${view.rows.length === 0 && html`<p>${words.job.none}</p>`}</section></main>`.text;
  },
  details(view, words) {
    const w = words.job;
    return html`<main><p><a href="/rostering" data-open>${w.back}</a> <button data-do="refresh">${w.refresh}</button></p>
<h1>${words.details}</h1><dl>${pair(w.name, view.name)}${pair(w.postedBy, view.postedBy)}${pair(w.id, view.jobId)}</dl>
<section><h2>${words.progress}</h2><dl>${stepSheets(view, words).map(({ title, text }) => pair(title, text))}</dl></section>
${tabSheets(view, words).map(
  ({ title, blocks, error, label, importId }) => html`<section><h2>${title}</h2>
${error !== null && html`<dl>${pair(words.error, error)}</dl>`}
${label !== null && html`<dl>${pair(w.status, label)}${importId !== null && pair(words.importId, importId)}</dl>`}
${blocks.map(blockList)}</section>`,
)}</main>`.text;
  },
};

function pair(name: string | undefined, value: string | Html): Html {
  return html`<dt>${name}</dt><dd>${value}</dd>`;
}

function blockList({ title, kind, columns, rows }: BlockSheet): Html {
  if (kind === 'settings') {
    return html`<h3>${title}</h3><dl>${rows.map(([name, value]) => pair(name, value ?? ''))}</dl>`;
  }
  if (kind === 'templates')
    return html`<h3>${title}</h3><ul>${rows.map(([name]) => html`<li>${name}</li>`)}</ul>`;
  const counted = columns.length === 2;
  return html`<h3>${title}</h3>${
    counted
      ? html`<dl>${rows.map(([type, count]) => pair(type, count ?? ''))}</dl>`
      : rows.map(
          (row) =>
            html`<dl>${row.map((text, at) => html`<div>${pair(columns[at], text)}</div>`)}</dl>`,
        )
  }`;
}
