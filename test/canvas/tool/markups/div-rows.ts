import { type Html, html } from '../../html.ts';
import type { Markup } from '../markup.ts';
import { type BlockSheet, jobSheets, scheduleSheet, stepSheets, tabSheets } from './sheet.ts';

/** Rows and columns by style alone: a line of headings, then lines of as many cells, no role at all. */
export const divRows: Markup = {
  name: 'div-rows',
  styles: '/assets/markup-a.css',
  list(view, words) {
    const { columns, jobs } = jobSheets(view, words);
    const { title, columns: heads, rows } = scheduleSheet(view, words);
    return html`<div class="sc-a1"><div class="sc-b2"><h2>${title}</h2><div class="sc-t">${line(heads)}${rows.map((row) => line([...row.slice(0, 6), html`<button data-do="run">${words.schedule.run}</button><button data-do="pause">${row[6]}</button>`]))}</div></div>
<div class="sc-b2"><h2>${words.jobs}</h2><div class="sc-t">${line(columns)}${jobs.map(
      ({ cells, href, files }) =>
        line(
          cells.map((text, at) => {
            if (at === 5)
              return html`<i class="dot"></i><em>${text}</em> <a href="${href}" data-open>${words.job.details}</a>`;
            return at === 6
              ? html`${files.map(({ name, href: to }) => html`<a href="${to}">${name}</a>`)}`
              : text;
          }),
        ),
    )}</div></div></div>`.text;
  },
  details(view, words) {
    const w = words.job;
    const steps = stepSheets(view, words);
    const tabs = tabSheets(view, words);
    return html`<div class="sc-a1"><div><button data-open="/rostering">${w.back}</button><button data-do="refresh">${w.refresh}</button></div>
<h1>${words.details}</h1><div class="sc-t">${line([w.name, view.name])}${line([w.postedBy, view.postedBy])}${line([w.id, view.jobId])}</div>
<h2>${words.progress}</h2><div class="sc-t">${line(steps.map(({ title }) => title))}${line(steps.map(({ text }) => text))}</div>
<div role="tablist">${tabs.map(({ title }, at) => html`<button role="tab" aria-controls="d${at}" aria-selected="${String(at === 0)}">${title}</button>`)}</div>
${tabs.map(
  (
    { blocks, error, label, importId },
    at,
  ) => html`<div id="d${at}"${at > 0 && html` hidden`}>${error !== null && html`<div>${line([words.error, error])}</div>`}
${label !== null && html`<div class="sc-t">${line([w.status, label])}${importId !== null && line([words.importId, importId])}</div>`}${blocks.map(block)}</div>`,
)}</div>`.text;
  },
};

function line(cells: (string | Html)[]): Html {
  return html`<div class="sc-r">${cells.map((cell) => html`<div class="sc-c">${cell}</div>`)}</div>`;
}

function block({ title, columns, rows }: BlockSheet): Html {
  return html`<div class="sc-b2"><h3>${title}</h3><div class="sc-t">${columns.length > 0 && line(columns)}${rows.map((row) => line(row))}</div></div>`;
}
