import { type JobSheet, jobSheets, type Sheet } from '../markups/sheet.ts';
import type { DetailsView, FileView, ListView } from '../view.ts';
import type { Words } from '../words.ts';

/** The Schedules table: Hour of Day, Last Run, Next Run, Posted By, Status; the buttons come after. */
export function schedulesB(view: ListView, words: Words): Sheet {
  const { nextRun, postedBy } = words.schedule;
  const { b, job } = words;
  return {
    title: words.schedules,
    columns: [b.hourOfDay, b.lastRun, nextRun, postedBy, job.status, b.actions],
    rows: view.schedules.map((schedule) => [
      words.hour(schedule.nextRun ?? schedule.firstRun, schedule.timeZone),
      words.time(schedule.firstRun, schedule.timeZone),
      schedule.nextRun === null ? '' : words.time(schedule.nextRun, schedule.timeZone),
      schedule.postedBy,
      schedule.paused ? b.suspended : b.enabled,
      schedule.paused ? words.schedule.resume : words.schedule.pause,
    ]),
  };
}

export interface HistorySheet {
  columns: string[];
  jobs: JobSheet[];
}

/** Sync Event History: Event, Posted By, Time Updated, Status; files and link come after. */
export function historyB(view: ListView, words: Words): HistorySheet {
  const w = words.job;
  const { jobs } = jobSheets(view, words);
  return {
    columns: [words.b.event, w.postedBy, w.timeUpdated, w.status, words.b.csv],
    jobs: jobs.map((job) => ({ ...job, cells: [0, 1, 3, 5].map((at) => job.cells[at] ?? '') })),
  };
}

export interface ImportSheet {
  title: string;
  /** Complete or failed; empty for an import that waits or runs, of which the page says nothing. */
  label: string;
  error: string | null;
}

export interface DetailsSheet {
  facts: [string, string][];
  files: FileView[];
  imports: ImportSheet[];
}

export function detailsB(view: DetailsView, words: Words): DetailsSheet {
  const w = words.job;
  return {
    facts: [
      [w.name, view.name],
      [w.postedBy, view.postedBy],
      [w.id, view.jobId],
    ],
    files: view.files.map(({ name, href }) => ({ name: name.replace(/json$/, 'csv'), href })),
    imports: view.batches.map(({ label }, n) => ({
      title: words.b.import(n + 1),
      label: label.kind === 'complete' || label.kind === 'failed' ? words.label(label) : '',
      error: label.kind === 'failed' ? 'There was an error parsing your CSV.' : null,
    })),
  };
}
