import { type Html, html } from '../../html.ts';
import type { Markup } from '../markup.ts';
import { type BlockSheet, jobSheets, scheduleSheet, stepSheets, tabSheets } from './sheet.ts';

/**
 * No table anywhere: grids of divs with ARIA roles and column numbers, the steps as one grid with
 * a step to a column, blocks as regions named by their headings.
 */
export const ariaGrid: Markup = {
  name: 'aria-grid',
  styles: '/assets/markup-a.css',
  list(view, words) {
    const { columns, jobs } = jobSheets(view, words);
    const { title, columns: heads, rows } = scheduleSheet(view, words);
    const cells = jobs.map(({ cells: texts, href, files }) =>
      texts.map((text, at) => {
        if (at === 5)
          return html`<span>${text}</span><div role="link" tabindex="0"><a href="${href}" data-open>${words.job.details}</a></div>`;
        return at === 6
          ? html`${files.map(({ name, href: to }) => html`<a href="${to}">${name}</a>`)}`
          : text;
      }),
    );
    const runs = rows.map((row) => [
      ...row.slice(0, 6),
      html`<div role="button" tabindex="0" data-do="run">${words.schedule.run}</div><div role="button" tabindex="0" data-do="pause">${row[6]}</div>`,
    ]);
    return html`<div role="main"><div role="heading" aria-level="2" id="schedules">${title}</div>${grid('schedules', heads, runs)}
<div role="heading" aria-level="2" id="jobs">${words.jobs}</div>${grid('jobs', columns, cells)}</div>`
      .text;
  },
  details(view, words) {
    const w = words.job;
    const steps = stepSheets(view, words);
    const tabs = tabSheets(view, words);
    return html`<div role="main"><div role="toolbar"><div role="button" tabindex="0" data-open="/rostering">${w.back}</div><div role="button" tabindex="0" data-do="refresh">${w.refresh}</div></div>
<div role="heading" aria-level="1" id="job">${words.details}</div>
<div role="list"><div role="listitem"><div>${w.name}</div><div>${view.name}</div></div><div role="listitem"><div>${w.postedBy}</div><div>${view.postedBy}</div></div><div role="listitem"><div>${w.id}</div><div>${view.jobId}</div></div></div>
<div role="heading" aria-level="2" id="progress">${words.progress}</div>
${grid(
  'progress',
  steps.map(({ title }) => title),
  [steps.map(({ text }) => text)],
)}
<div role="tablist">${tabs.map(({ title }, at) => html`<div role="tab" tabindex="0" id="t${at}" aria-controls="p${at}" aria-selected="${String(at === 0)}">${title}</div>`)}</div>
${tabs.map(
  (
    { blocks, error, label, importId },
    at,
  ) => html`<div role="tabpanel" id="p${at}" aria-labelledby="t${at}"${at > 0 && html` hidden`}>
${error !== null && html`<div role="alert">${error}</div>`}
${label !== null && html`<div role="list"><div role="listitem"><div>${w.status}</div><div>${label}</div></div>${importId !== null && html`<div role="listitem"><div>${words.importId}</div><div>${importId}</div></div>`}</div>`}
${blocks.map((block, n) => region(block, `b${at}-${n}`))}</div>`,
)}</div>`.text;
  },
};

function region({ title, kind, columns, rows }: BlockSheet, id: string): Html {
  const content =
    kind === 'counts' || kind === 'timing'
      ? grid(id, columns, rows)
      : html`<div role="list">${rows.map((row) => html`<div role="listitem">${row.map((text) => html`<div>${text}</div>`)}</div>`)}</div>`;
  return html`<div role="region" aria-labelledby="${id}"><div role="heading" aria-level="3" id="${id}">${title}</div>${content}</div>`;
}

function grid(labelledBy: string, columns: string[], rows: (string | Html | undefined)[][]): Html {
  return html`<div role="grid" aria-labelledby="${labelledBy}" aria-colcount="${columns.length}" aria-rowcount="${rows.length + 1}">
<div role="rowgroup"><div role="row" aria-rowindex="1">${columns.map((text, at) => html`<div role="columnheader" aria-colindex="${at + 1}" tabindex="-1">${text}</div>`)}</div></div>
<div role="rowgroup">${rows.map(
    (row, n) =>
      html`<div role="row" aria-rowindex="${n + 2}">${row.map((text, at) => html`<div role="gridcell" aria-colindex="${at + 1}" tabindex="-1">${text}</div>`)}</div>`,
  )}</div></div>`;
}
