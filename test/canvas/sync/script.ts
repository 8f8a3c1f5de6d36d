import type { Student } from '../secrets.ts';

/** Importers in the order in which Canvas runs them (lib/sis/csv/import_refactored.rb, 2022). */
export const importers = [
  'account',
  'term',
  'course',
  'section',
  'xlist',
  'user',
  'login',
  'enrollment',
  'admin',
  'user_observer',
] as const;
export type Importer = (typeof importers)[number];

/** Extract or Conversion of a job. */
export interface StepScript {
  minutes: number;
  fails?: { atPercent: number; message: string };
}

/** What became of Canvas's records of one type. */
export interface Changes {
  created: number;
  restored: number;
  deleted: number;
}

/** Messages of one kind that an import comes upon while it reads a file. */
export interface MessageScript {
  file: string | null;
  /** Null for what is said of the whole import, or of a file, and not of its rows. */
  importer: Importer | null;
  /** True for the kind that makes the whole import `failed_with_messages`. */
  failure: boolean;
  count: number;
  text(student: Student, n: number): string;
}

/** One Canvas SIS import. */
export interface ImportScript {
  minutes: number;
  rows: Partial<Record<Importer, number>>;
  end:
    | 'imported'
    | 'imported_with_messages'
    | 'failed_with_messages'
    /** An exception: no `ended_at`, `data.error_message` set. */
    | 'failed'
    /** By a person, in mid-run: no `ended_at`, progress frozen. */
    | 'aborted'
    /** `aborted` by change_threshold: rows are in, deletions were skipped, `ended_at` set. */
    | 'aborted-by-threshold'
    /** `aborted` by a person during the clean-up: some is deleted, `ended_at` and statistics are there. */
    | 'aborted-while-cleaning';
  /** Share of the rows (0–1) after which an import that ends badly stops; all of them when absent. */
  stopsAt?: number;
  messages?: MessageScript[];
  /** In place of a night's ordinary few per cent. */
  changes?: Partial<Record<Importer, Changes>>;
  dataSet?: string;
  /** The file differed so much from the last that Canvas took it whole. */
  diffingSkipped?: boolean;
  /** Batch mode: term whose missing rows are deleted in a `cleanup_batch` phase of that length. */
  cleanUp?: { termId: bigint; minutes: number; changeThreshold: number };
  /** Canvas rolls the import back this long after its end, or only some of it. */
  restored?: { afterMinutes: number; minutes: number; partly?: boolean };
  /** Other options of the upload, by their names in the API. */
  options?: Record<string, string | number | boolean>;
}

export interface JobScript {
  extract: StepScript;
  /** Null when the files are in Canvas format already. */
  conversion: StepScript | null;
  batches: ImportScript[];
  /** Share of the ordinary number of records of a type (as the page names it) that a step lets through. */
  extracted?: Record<string, number>;
  converted?: Record<string, number>;
  /** In place of the ordinary set-up. */
  academicYear?: string;
  templates?: string[];
}

export interface Scenario {
  name: string;
  /** One line for the page on which scenarios are chosen. */
  title: string;
  seed: number;
  /** ISO time at which the clock stands when the scenario opens on a fresh server. */
  start: string;
  /** Name of the SIS as the page shows it. */
  sis: string;
  syncName: string;
  /** False: the account has no schedule and no rostering job. */
  scheduled: boolean;
  /** The job that is running, or has just ended, when the scenario opens. */
  current: { startedMinutesAgo: number; job: JobScript } | null;
  /** What *Run this schedule now* starts. */
  next: JobScript;
  /** Jobs that start by themselves later on. */
  later?: { afterMinutes: number; job: JobScript }[];
  /** Nightly jobs before today, newest first. */
  earlier: JobScript[];
  /** Imports of another origin. */
  imports: {
    createdMinutesAgo: number;
    by: 'admin' | 'integration' | 'uploader';
    script: ImportScript;
  }[];
}
