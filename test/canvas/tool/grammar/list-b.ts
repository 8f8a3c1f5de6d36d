import { type Html, html } from '../../html.ts';
import type { ListView, RowView, ScheduleView } from '../view.ts';
import { stillPath } from '../without-ids.ts';
import type { Words } from '../words.ts';
import { listAxesB } from './axes/axes-b.ts';
import { type Choice, spelled } from './axes/axis.ts';
import { pager } from './list.ts';
import { controlOf, mainTabs, pageOf, penFor, timeOf, wordsOf } from './page.ts';
import type { Pen } from './pens/pen.ts';
import type { Column, TableCells } from './pens/pen-list.ts';

export type ListChoiceB = Choice<typeof listAxesB>;

/** Generation B: the schedules and the Sync Event History as a choice draws them. */
export function drawListB(view: ListView, choice: ListChoiceB, words = wordsOf(choice)): string {
  const pen = penFor(words, view.timeZone, (label, value) => html`${label}${value}`);
  const columns = spelled(listAxesB.historyColumns, choice.historyColumns);
  const jobs = html`${spelled(listAxesB.history, choice.history)(
    {
      title: words.b.history,
      columns: columns.map((column) => headingOf(column, words)),
      rows: view.rows.map((row) => columns.map((column) => cellOf(column, row, choice, pen))),
    },
    words.job.none,
    pen,
  )}${pager(view, words)}`;
  const schedules = spelled(listAxesB.schedulesB, choice.schedulesB);
  const parts = [
    mainTabs(words),
    schedules(schedulesOf(view, choice, pen), jobs, words.schedule.note),
  ];
  return pageOf(parts, choice, words);
}

function headingOf(column: Column, words: Words): string {
  if (column === 'type') return words.b.event;
  if (column === 'files') return words.b.csv;
  return column === 'id' ? words.job.id : words.job[column];
}

function cellOf(column: Column, row: RowView, choice: ListChoiceB, pen: Pen): Html {
  const { words } = pen;
  if (column === 'type') return html`${words.job.rosterImport}`;
  if (column === 'timeUpdated') return timeOf(choice, pen)(row.updatedAt);
  if (column === 'status') {
    const link = spelled(listAxesB.link, choice.link);
    const status = spelled(listAxesB.historyStatus, choice.historyStatus);
    return status(row.status, words, link(words.b.show, row.href, stillPath(row.jobId)));
  }
  if (column === 'files') {
    const file = spelled(listAxesB.files, choice.files);
    return html`${row.files.map(({ name, href }) => file(name, href, row.jobId))}`;
  }
  return html`${row.postedBy}`;
}

function schedulesOf(view: ListView, choice: ListChoiceB, pen: Pen): TableCells {
  const { schedule: w, b, job } = pen.words;
  return {
    title: pen.words.schedules,
    columns: [b.hourOfDay, b.lastRun, w.nextRun, w.postedBy, job.status, b.actions],
    rows: view.schedules.map((schedule) => scheduleRow(schedule, choice, pen)),
  };
}

function scheduleRow(schedule: ScheduleView, choice: ListChoiceB, pen: Pen): Html[] {
  const { schedule: w, b } = pen.words;
  const control = controlOf(choice);
  const time = timeOf(choice, pen);
  const { firstRun, nextRun, timeZone, postedBy, paused } = schedule;
  return [
    html`${pen.words.hour(nextRun ?? firstRun, timeZone)}`,
    time(firstRun),
    time(nextRun),
    html`${postedBy}`,
    spelled(listAxesB.enabled, choice.enabled)(paused ? b.suspended : b.enabled, !paused),
    html`${control(b.run, html`data-do="run"`)} ${control(paused ? w.resume : w.pause, html`data-do="pause"`)}`,
  ];
}
