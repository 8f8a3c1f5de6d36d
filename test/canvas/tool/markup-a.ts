import { type Html, html } from '../html.ts';
import type { Markup } from './markup.ts';
import { detailsA } from './markup-a-details.ts';
import type { ListView, RowView, ScheduleView } from './view.ts';
import type { Words } from './words.ts';

/** The assumed classic page: real tables under headings, in the manner of an InstUI tool. */
export const markupA: Markup = {
  name: 'a',
  styles: '/assets/markup-a.css',
  list: (view, words) => html`${mainTabs(words)}${schedules(view, words)}${jobs(view, words)}`.text,
  details: (view, words) => detailsA(view, words).text,
};

function mainTabs(words: Words): Html {
  return html`<div class="nav-tabs" role="tablist">
<button type="button" role="tab" id="tab-rostering" aria-selected="true" class="nav-tab">${words.rostering}</button>
<button type="button" role="tab" id="tab-grade-sync" aria-selected="false" tabindex="-1" class="nav-tab" data-open="/grade-sync">${words.gradeSync}</button>
</div>`;
}

function schedules(view: ListView, words: Words): Html {
  const w = words.schedule;
  return html`<section class="block"><h2>${words.schedules}</h2>
<p class="note">${w.note}</p>
<table class="table"><caption class="sr">${words.schedules}</caption>
<thead><tr>${[w.type, w.interval, w.firstRun, w.nextRun, w.timeZone, w.postedBy, w.action].map(
    (label) => html`<th scope="col">${label}</th>`,
  )}</tr></thead>
<tbody>${view.schedules.map((schedule) => scheduleRow(schedule, words))}</tbody></table></section>`;
}

function scheduleRow(schedule: ScheduleView, words: Words): Html {
  const w = words.schedule;
  const { firstRun, nextRun, timeZone, paused } = schedule;
  return html`<tr><td>${w[schedule.type]}</td><td>${schedule.interval}</td>
<td>${words.time(firstRun, timeZone)}</td><td>${nextRun === null ? w.paused : words.time(nextRun, timeZone)}</td>
<td>${timeZone}</td><td>${schedule.postedBy}</td>
<td class="actions"><button type="button" class="button" data-do="run">${w.run}</button>
<button type="button" class="button quiet" data-do="pause">${paused ? w.resume : w.pause}</button></td></tr>`;
}

function jobs(view: ListView, words: Words): Html {
  const w = words.job;
  return html`<section class="block"><div class="block-head"><h2>${words.jobs}</h2>
<a class="button quiet" href="${view.csvHref}" download>${w.csv}</a></div>
<table class="table"><caption class="sr">${words.jobs}</caption>
<thead><tr>${[w.type, w.postedBy, w.sisType, w.timeUpdated, w.stage, w.status, w.files].map(
    (label) => html`<th scope="col">${label}</th>`,
  )}</tr></thead>
<tbody>${view.rows.map((row) => jobRow(row, view.timeZone, words))}</tbody></table>
${view.rows.length === 0 && html`<p class="note">${w.none}</p>`}
${pager(view, words)}</section>`;
}

function jobRow(row: RowView, timeZone: string, words: Words): Html {
  return html`
<tr><td>${words.job.rosterImport}</td><td>${row.postedBy}</td><td>${row.sisType}</td>
<td>${words.time(row.updatedAt, timeZone)}</td><td>${row.stage && words.stage[row.stage]}</td>
<td><span class="pill ${row.status}">${words.status[row.status]}</span> <a href="${row.href}" data-open>${words.job.details}</a></td>
<td>${row.files.map(({ name, href }) => html`<a class="file" href="${href}" download>${name}</a> `)}</td></tr>`;
}

function pager({ pageNumber, pageCount }: ListView, words: Words): Html {
  const w = words.job;
  const step = (to: number, label: string, sign: string) =>
    to < 1 || to > pageCount
      ? html`<span class="page-step off" aria-hidden="true">${sign}</span>`
      : html`<a class="page-step" href="/rostering?page=${to}" data-open aria-label="${label}">${sign}</a>`;
  return html`<nav class="pager" aria-label="${words.jobs}">${step(pageNumber - 1, w.previous, '‹')}
<span>${w.page(pageNumber, pageCount)}</span>${step(pageNumber + 1, w.next, '›')}</nav>`;
}
