import {
  type JobSheet,
  jobSheets,
  type Sheet,
  type StepSheet,
  scheduleSheet,
  stepSheets,
  type TabSheet,
  tabSheets,
} from '../markups/sheet.ts';
import {
  type DetailsSheet,
  detailsB,
  type HistorySheet,
  historyB,
  schedulesB,
} from '../markups-b/sheet.ts';
import type { DetailsView, FileView, JobStatus, ListView } from '../view.ts';
import type { Words } from '../words.ts';

/** Words without those that are functions, as JSON leaves them. */
export type Texts<T = Words> = {
  [K in keyof T as T[K] extends (...args: never[]) => unknown ? never : K]: T[K] extends string
    ? T[K]
    : Texts<T[K]>;
};

interface Schedules {
  table: Sheet;
  /** Whether the schedule of each row is paused. */
  paused: boolean[];
}

interface Pages {
  number: number;
  count: number;
}

export interface ListPage {
  page: 'list';
  schedules: Schedules;
  jobs: { columns: string[]; jobs: JobSheet[] };
  pages: Pages;
  csvHref: string;
}

export interface DetailsPage {
  page: 'details';
  jobId: string;
  name: string;
  postedBy: string;
  status: JobStatus;
  files: FileView[];
  steps: StepSheet[];
  tabs: TabSheet[];
}

export interface HistoryPage {
  page: 'history';
  schedules: Schedules;
  history: HistorySheet;
  pages: Pages;
}

export interface EventPage extends DetailsSheet {
  page: 'event';
  jobId: string;
  name: string;
  postedBy: string;
}

export interface GradeSyncPage {
  page: 'grade-sync';
}

/** What the frame's script gets of a page: everything worded already, nothing in HTML. */
export type Page = ListPage | DetailsPage | HistoryPage | EventPage | GradeSyncPage;

export function listPage(view: ListView, words: Words): ListPage {
  return {
    page: 'list',
    schedules: schedulesOf(view, scheduleSheet(view, words)),
    jobs: jobSheets(view, words),
    pages: pagesOf(view),
    csvHref: view.csvHref,
  };
}

export function detailsPage(view: DetailsView, words: Words): DetailsPage {
  const { jobId, name, postedBy, status, files } = view;
  return {
    page: 'details',
    jobId,
    name,
    postedBy,
    status,
    files,
    steps: stepSheets(view, words),
    tabs: tabSheets(view, words),
  };
}

export function historyPage(view: ListView, words: Words): HistoryPage {
  return {
    page: 'history',
    schedules: schedulesOf(view, schedulesB(view, words)),
    history: historyB(view, words),
    pages: pagesOf(view),
  };
}

export function eventPage(view: DetailsView, words: Words): EventPage {
  const { jobId, name, postedBy } = view;
  return { page: 'event', jobId, name, postedBy, ...detailsB(view, words) };
}

function schedulesOf({ schedules }: ListView, table: Sheet): Schedules {
  return { table, paused: schedules.map(({ paused }) => paused) };
}

function pagesOf({ pageNumber, pageCount }: ListView): Pages {
  return { number: pageNumber, count: pageCount };
}
