import { type Html, html } from '../../html.ts';
import type { ListView, RowView, ScheduleView } from '../view.ts';
import { stillPath } from '../without-ids.ts';
import type { Words } from '../words.ts';
import { listAxes } from './axes/axes-list.ts';
import { type Choice, spelled } from './axes/axis.ts';
import { controlOf, mainTabs, pageOf, penFor, timeOf, wordsOf } from './page.ts';
import type { Pen } from './pens/pen.ts';
import type { Column, TableCells } from './pens/pen-list.ts';

export type ListChoice = Choice<typeof listAxes>;

/** The list of jobs and the schedules as a choice draws them. */
export function drawList(view: ListView, choice: ListChoice, words = wordsOf(choice)): string {
  const pen = penFor(words, view.timeZone, (label, value) => html`${label}${value}`);
  const jobs = html`${spelled(listAxes.listContainer, choice.listContainer)(
    {
      title: words.jobs,
      columns: columnsOf(choice).map((column) => headingOf(column, words)),
      rows: view.rows.map((row) =>
        columnsOf(choice).map((column) => cellOf(column, row, choice, pen)),
      ),
    },
    words.job.none,
    pen,
  )}${pager(view, words)}`;
  const schedules = spelled(listAxes.schedules, choice.schedules);
  const parts = [
    mainTabs(words),
    schedules(schedulesOf(view, choice, pen), jobs, words.schedule.note),
  ];
  return pageOf(parts, choice, words);
}

export function columnsOf(choice: ListChoice): Column[] {
  return spelled(listAxes.columns, choice.columns);
}

function headingOf(column: Column, words: Words): string {
  return column === 'id' ? words.job.id : words.job[column];
}

function cellOf(column: Column, row: RowView, choice: ListChoice, pen: Pen): Html {
  const { words } = pen;
  const link = spelled(listAxes.link, choice.link);
  const file = spelled(listAxes.files, choice.files);
  switch (column) {
    case 'type':
      return html`${words.job.rosterImport}`;
    case 'postedBy':
      return html`${row.postedBy}`;
    case 'sisType':
      return html`${row.sisType}`;
    case 'timeUpdated':
      return timeOf(choice, pen)(row.updatedAt);
    case 'stage':
      return row.stage
        ? spelled(listAxes.stage, choice.stage)(row.stage, words)
        : html`${spelled(listAxes.noStage, choice.noStage)()}`;
    case 'status':
      return spelled(listAxes.status, choice.status)(
        row.status,
        words,
        link(words.job.details, row.href, stillPath(row.jobId)),
      );
    case 'files':
      return html`${row.files.map(({ name, href }) => file(name, href, row.jobId))}`;
    case 'id':
      return html`${row.jobId}`;
  }
}

function schedulesOf(view: ListView, choice: ListChoice, pen: Pen): TableCells {
  const { schedule: w } = pen.words;
  return {
    title: pen.words.schedules,
    columns: [w.type, w.interval, w.firstRun, w.nextRun, w.timeZone, w.postedBy, w.action],
    rows: view.schedules.map((schedule) => scheduleRow(schedule, choice, pen)),
  };
}

function scheduleRow(schedule: ScheduleView, choice: ListChoice, pen: Pen): Html[] {
  const { schedule: w } = pen.words;
  const control = controlOf(choice);
  const time = timeOf(choice, pen);
  const { type, interval, firstRun, nextRun, timeZone, postedBy, paused } = schedule;
  return [
    html`${w[type]}`,
    html`${interval}`,
    time(firstRun),
    nextRun === null ? html`${w.paused}` : time(nextRun),
    html`${timeZone}`,
    html`${postedBy}`,
    html`${control(w.run, html`data-do="run"`)} ${control(paused ? w.resume : w.pause, html`data-do="pause"`)}`,
  ];
}

/** Links to the pages before and after; null where there is one page. */
export function pager({ pageNumber, pageCount }: ListView, words: Words): Html | null {
  if (pageCount < 2) return null;
  const w = words.job;
  const step = (to: number, label: string, sign: string) =>
    to >= 1 &&
    to <= pageCount &&
    html`<a href="/rostering?page=${to}" data-open aria-label="${label}">${sign}</a>`;
  return html`<nav aria-label="${words.jobs}">${step(pageNumber - 1, w.previous, '‹')} <span>${w.page(pageNumber, pageCount)}</span> ${step(pageNumber + 1, w.next, '›')}</nav>`;
}
