/**
 * What the SIS Integration tool shows, as plain data: no markup, no words of a language.
 * Times are ms since 1970 on the simulated clock; null means that the page shows nothing there.
 * A markup turns a view and a set of words into HTML and nothing else, so that every markup
 * of one view can be asked for the same readings.
 */
export const stepNames = ['extract', 'conversion', 'import'] as const;
export type StepName = (typeof stepNames)[number];

/** The label of a step. `blank` stands for a skipped step and for one that has not begun alike. */
export type StepLabel =
  | { kind: 'blank' }
  | { kind: 'percent'; percent: number }
  | { kind: 'complete' }
  | { kind: 'failed'; percent: number };

export type JobStatus = 'in-progress' | 'completed' | 'warning' | 'failed';

/** A file offered for download: its name as shown, and a path on the tool's host. */
export interface FileView {
  name: string;
  href: string;
}

export interface ScheduleView {
  id: string;
  type: 'roster-import' | 'grade-passback';
  /** Shown as it is, for example `Daily`. */
  interval: string;
  firstRun: number;
  /** Null while the schedule is paused. */
  nextRun: number | null;
  /** IANA name. */
  timeZone: string;
  postedBy: string;
  paused: boolean;
}

/** A row of the Rostering Jobs table. */
export interface RowView {
  jobId: string;
  postedBy: string;
  sisType: string;
  updatedAt: number;
  /** The running or the failed step; null (a blank cell) means success. */
  stage: StepName | null;
  status: JobStatus;
  files: FileView[];
  /** Path of the job's details page on the tool's host; holds the job ID. */
  href: string;
}

export interface ListView {
  page: 'list';
  /** Zone in which the page words its times. */
  timeZone: string;
  schedules: ScheduleView[];
  rows: RowView[];
  pageNumber: number;
  pageCount: number;
  /** The list as CSV. */
  csvHref: string;
}

/** A row of a timing table. */
export interface TimingView {
  /** The data type that this part of the step deals with, for example `Enrollments`. */
  name: string;
  startedAt: number | null;
  endedAt: number | null;
  status: 'completed' | 'current' | 'pending' | 'failed';
  /** Only a completed part of Extract and Conversion has a file. */
  download: FileView | null;
}

export interface Setting {
  name: string;
  value: string;
}

export interface ExtractView {
  /** The original text of what went wrong, null when nothing did. */
  error: string | null;
  counts: { type: string; extracted: number }[];
  timings: TimingView[];
  configuration: Setting[];
}

export interface ConversionView {
  error: string | null;
  counts: { type: string; extracted: number; converted: number }[];
  timings: TimingView[];
  templates: string[];
}

/** An *Import Details* tab: one import batch, as Canvas answered when the tool last asked. */
export interface BatchView {
  /** The Canvas SIS import id; null where the page does not show it, which is the usual case. */
  importId: string | null;
  label: StepLabel;
  counts: { type: string; created: number; restored: number; deleted: number }[];
  timings: TimingView[];
  /** Diffing parameters. */
  configuration: Setting[];
}

/** The timing of a sync, by step. */
export type StepTimings = Record<StepName, TimingView[]>;

/** The syncs around one, each oldest first, for markups whose timing tables list syncs. */
export interface Neighbors {
  earlier: StepTimings[];
  later: StepTimings[];
  /** Null where no schedule runs. */
  nextRun: number | null;
}

export interface DetailsView {
  page: 'details';
  timeZone: string;
  jobId: string;
  /** Name of the sync. */
  name: string;
  files: FileView[];
  postedBy: string;
  status: JobStatus;
  steps: Record<StepName, StepLabel>;
  extract: ExtractView;
  conversion: ConversionView;
  /** Empty until the import step has begun. */
  batches: BatchView[];
  neighbors?: Neighbors;
}

export type View = ListView | DetailsView;
