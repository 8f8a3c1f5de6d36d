import { type Html, html } from '../../html.ts';
import type { Markup } from '../markup.ts';
import {
  type BlockSheet,
  jobSheets,
  type Sheet,
  scheduleSheet,
  stepSheets,
  tabSheets,
} from './sheet.ts';

/**
 * Plain HTML with its own elements: fieldsets with legends, `<progress>` labeled by the step,
 * captions as titles of blocks, `<time>` for times, buttons for tabs without any role.
 */
export const progressElement: Markup = {
  name: 'progress-element',
  styles: '/assets/markup-a.css',
  list(view, words) {
    const { columns, jobs } = jobSheets(view, words);
    const schedule = scheduleSheet(view, words);
    const rows = jobs.map(({ cells, href, files }) =>
      cells.map((text, at) => {
        if (at === 3) return time(text);
        if (at === 5) return html`${text} (<a href="${href}" data-open>${words.job.details}</a>)`;
        return at === 6
          ? html`${files.map(({ name, href: to }) => html`<a href="${to}">${name}</a> `)}`
          : text;
      }),
    );
    const runs = schedule.rows.map((row) => [
      ...row.slice(0, 6),
      html`<button data-do="run">${words.schedule.run}</button> <button data-do="pause">${row[6]}</button>`,
    ]);
    return html`${captioned({ ...schedule, rows: [] }, runs)}${captioned({ title: words.jobs, columns, rows: [] }, rows)}`
      .text;
  },
  details(view, words) {
    const w = words.job;
    const tabs = tabSheets(view, words);
    return html`<form><button type="button" data-open="/rostering">${w.back}</button> <button type="button" data-do="refresh">${w.refresh}</button></form>
<p>${w.name}: <b>${view.name}</b><br>${w.postedBy}: <b>${view.postedBy}</b><br>${w.id}: <b>${view.jobId}</b></p>
<fieldset><legend>${words.progress}</legend>${stepSheets(view, words).map(
      ({ title, text, percent }, at) =>
        html`<p><label for="bar-${at}" id="label-${at}">${title}</label> <progress id="bar-${at}" aria-labelledby="label-${at}" max="1" value="${(percent ?? 0) / 100}"></progress> <output>${text}</output></p>`,
    )}</fieldset>
<div>${tabs.map(({ title }, at) => html`<button type="button" aria-controls="section-${at}" aria-pressed="${String(at === 0)}">${title}</button>`)}</div>
${tabs.map(
  (
    { title, blocks, error, label, importId },
    at,
  ) => html`<section id="section-${at}" aria-label="${title}">
${error !== null && html`<p role="alert">${words.error}: ${error}</p>`}
${label !== null && html`<p>${w.status}: ${label || '–'}</p>`}${importId !== null && html`<p>${words.importId}: ${importId}</p>`}
${blocks.map(block)}</section>`,
)}`.text;
  },
};

/** A machine's time beside the shown one, which here names no zone that a reader could know. */
function time(text: string): Html {
  const at = Date.parse(text.replace(/ [A-Z]{3}$/, (zone) => (zone === ' MST' ? ' -0700' : zone)));
  return Number.isNaN(at)
    ? html`${text}`
    : html`<time datetime="${new Date(at).toISOString()}">${text.replace(/ \S+$/, '')}</time>`;
}

function captioned({ title, columns }: Sheet, rows: (string | Html | undefined)[][]): Html {
  return html`<table><caption>${title}</caption><thead><tr>${columns.map((column) => html`<th>${column}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${row.map((text) => html`<td>${text}</td>`)}</tr>`)}</tbody></table>`;
}

function block(sheet: BlockSheet): Html {
  const { title, kind, rows } = sheet;
  if (kind === 'templates' || kind === 'settings') {
    return html`<fieldset><legend>${title}</legend>${rows.map((row) => html`<code>${row.join(': ')}</code><br>`)}</fieldset>`;
  }
  const timed = rows.map((row) =>
    row.map((text, at) => (kind === 'timing' && at > 0 && at < 3 && text ? time(text) : text)),
  );
  return captioned(sheet, timed);
}
