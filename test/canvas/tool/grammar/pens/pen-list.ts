import type { Html } from '../../../html.ts';
import type { JobStatus, StepName } from '../../view.ts';
import type { Words } from '../../words.ts';
import type { Pen } from './pen.ts';

export type Column =
  | 'type'
  | 'postedBy'
  | 'sisType'
  | 'timeUpdated'
  | 'stage'
  | 'status'
  | 'files'
  | 'id';

/** A table in words and HTML, before any container; rows are as long as `columns`. */
export interface TableCells {
  title: string;
  columns: string[];
  rows: Html[][];
}

/** What stands when `rows` is empty is `empty`. */
export type ListContainerSpelling = (table: TableCells, empty: string, pen: Pen) => Html;
export type ColumnsSpelling = Column[];
export type StageSpelling = (stage: StepName, words: Words) => Html;
export type StatusSpelling = (status: JobStatus, words: Words, link: Html) => Html;
/** `href` holds the job's id; `still` is a path that does not, for what opens the details in place. */
export type LinkSpelling = (label: string, href: string, still: string) => Html;
/** Above, below or within the list of jobs; `jobs` is that list. */
export type SchedulesSpelling = (schedules: TableCells, jobs: Html, note: string) => Html;
