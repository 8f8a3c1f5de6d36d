import type { ImportReading } from '../../../utils/roster/model/import';
import type {
  DetailsReading,
  ListReading,
  RowReading,
  StepReading,
} from '../../../utils/roster/model/reading';

export const host = 'demo.instructure.com';
/** 2 a.m. in Phoenix. */
export const start = Date.UTC(2026, 10, 24, 9);
export const minute = 60_000;

const none = { startedAt: null, endedAt: null };
export const blank: StepReading = { state: 'waiting', percent: null };
export const complete: StepReading = { state: 'complete', percent: null };
export const running = (percent: number | null): StepReading => ({ state: 'running', percent });
export const failed = (percent: number | null): StepReading => ({ state: 'failed', percent });
export const skipped: StepReading = { state: 'skipped', percent: null };

export function details(
  at: number,
  steps: [StepReading, StepReading, StepReading],
  more: Partial<DetailsReading> = {},
): DetailsReading {
  const [extract, conversion, last] = steps;
  return {
    page: 'details',
    at,
    jobId: '8841',
    name: 'Nightly sync',
    steps: { extract, conversion, import: last },
    timings: { extract: { startedAt: start, endedAt: null }, conversion: none, import: none },
    counts: { extract: null, conversion: null },
    batches: null,
    digests: { configuration: null, templates: null },
    ...more,
  };
}

export function list(at: number, ...rows: Partial<RowReading>[]): ListReading {
  const row: RowReading = {
    jobId: '8841',
    type: 'Roster Import',
    sisType: 'PowerSchool',
    updatedAt: start,
    stage: null,
    status: 'unknown',
  };
  return { page: 'list', at, rows: rows.map((each) => ({ ...row, ...each })), schedules: null };
}

export function canvasImport(id: number, more: Partial<ImportReading> = {}): ImportReading {
  return {
    id: `${id}`,
    state: 'importing',
    progress: 0,
    createdAt: start + 6 * minute,
    startedAt: start + 6 * minute,
    endedAt: null,
    updatedAt: start + 6 * minute,
    dataSet: null,
    runner: null,
    changes: null,
    batchMode: false,
    diffed: null,
    diffingSkipped: null,
    wholeFiles: [],
    stoppedByLimit: false,
    options: null,
    supplied: [],
    completed: [],
    counts: {},
    errorCount: null,
    warningCount: null,
    ...more,
  };
}

export const batches = (count: number): DetailsReading['batches'] =>
  Array.from({ length: count }, (_, at) => ({
    label: `Import Details ${at + 1}`,
    importId: null,
    step: blank,
    timing: none,
    counts: null,
  }));
