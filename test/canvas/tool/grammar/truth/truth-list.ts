import type { JobStatus, ListView, StepName } from '../../view.ts';
import type { Words } from '../../words.ts';
import { columnsOf, type ListChoice } from '../list.ts';
import { wordsOf } from '../page.ts';

/** What may be said of a row; null where the page does not show it. */
export interface RowTruth {
  /** Ids the page shows, in text or in an address; null alone where it shows none. */
  jobId: string | null;
  type: string | null;
  sisType: string | null;
  updatedAt: number | null;
  /** `none` where the page has no such column at all. */
  stage: StepName | 'none' | null;
  status: JobStatus | null;
}

export interface ScheduleTruth {
  /** Instant of the next run; null while paused. */
  nextRun: number | null;
  zone: string | null;
  status: 'enabled' | 'suspended' | 'unknown';
}

export interface ListTruth {
  kind: 'list';
  rows: RowTruth[];
  /** Null where the page has no schedules at all. */
  schedules: ScheduleTruth[] | null;
}

/** What a person reads from the list that a choice draws of a view. */
export function listTruth(view: ListView, choice: ListChoice): ListTruth {
  const columns = columnsOf(choice);
  const words: Words = wordsOf(choice);
  const has = <T>(column: (typeof columns)[number], value: T) =>
    columns.includes(column) ? value : null;
  const addressed = choice.link.value === 'address' || choice.link.value === 'query';
  return {
    kind: 'list',
    rows: view.rows.map(({ jobId, sisType, updatedAt, stage, status, files }) => ({
      jobId:
        addressed || (columns.includes('files') && choice.files.value === 'named' && files.length)
          ? jobId
          : null,
      type: has('type', words.job.rosterImport),
      sisType: has('sisType', sisType),
      updatedAt: has('timeUpdated', updatedAt),
      stage,
      status,
    })),
    schedules:
      choice.schedules.value === 'none'
        ? null
        : view.schedules.map(({ nextRun, timeZone, paused }) => ({
            nextRun,
            zone: timeZone,
            status: paused ? 'suspended' : 'enabled',
          })),
  };
}
