import type {
  BatchView,
  DetailsView,
  ListView,
  StepLabel,
  TimingView,
} from '../../canvas/tool/view.ts';

const minute = 60_000;
/** Nov 24, 2026 2:00:12 AM MST. */
export const start = Date.UTC(2026, 10, 24, 9, 0, 12);
export const timeZone = 'America/Denver';

const blank: StepLabel = { kind: 'blank' };
const complete: StepLabel = { kind: 'complete' };
const at37: StepLabel = { kind: 'percent', percent: 37 };
const failed37: StepLabel = { kind: 'failed', percent: 37 };

function timing(name: string, from: number, status: TimingView['status']): TimingView {
  const startedAt = status === 'pending' ? null : start + from * minute;
  const over = status === 'completed' || status === 'failed';
  return {
    name,
    startedAt,
    endedAt: over && startedAt ? startedAt + 4 * minute + 10_000 : null,
    status,
    download: status === 'completed' ? { name: `${name}.json`, href: `/files/${name}.json` } : null,
  };
}

const statusOf: Record<StepLabel['kind'], TimingView['status']> = {
  blank: 'pending',
  percent: 'current',
  complete: 'completed',
  failed: 'failed',
};

function timings(from: number, label: StepLabel): TimingView[] {
  return label.kind === 'blank'
    ? []
    : [timing('Users', from, 'completed'), timing('Enrollments', from + 5, statusOf[label.kind])];
}

function batch(label: StepLabel, from: number, importId: string | null): BatchView {
  return {
    importId,
    label,
    counts: [
      { type: 'Users', created: 1204, restored: 3, deleted: 12 },
      { type: 'Enrollments', created: 98765, restored: 0, deleted: 1 },
    ],
    timings:
      label.kind === 'blank' ? [timing('Enrollments', from, 'pending')] : timings(from, label),
    configuration: [{ name: 'Change threshold', value: '10%' }],
  };
}

interface Plan {
  status?: DetailsView['status'];
  error?: string;
}

function details(
  extract: StepLabel,
  conversion: StepLabel,
  imports: StepLabel,
  batches: StepLabel[],
  { status = 'in-progress', error }: Plan = {},
): DetailsView {
  return {
    page: 'details',
    timeZone,
    jobId: '48213',
    name: 'Nightly roster sync',
    files: [{ name: 'extract-48213.json', href: '/rostering/jobs/48213/files/extract.json' }],
    postedBy: 'Canvas Integrations Admin',
    status,
    steps: { extract, conversion, import: imports },
    extract: {
      error: extract.kind === 'failed' ? (error ?? null) : null,
      counts: [
        { type: 'Students', extracted: 12345 },
        { type: 'Enrollments', extracted: 98766 },
        { type: 'Schools', extracted: 7 },
      ],
      timings: timings(0, extract),
      configuration: [
        { name: 'Source', value: 'PowerSchool' },
        { name: 'Page size', value: '50%' },
      ],
    },
    conversion: {
      error: conversion.kind === 'failed' ? (error ?? null) : null,
      counts:
        conversion.kind === 'blank'
          ? []
          : [
              { type: 'Students', extracted: 12345, converted: 12300 },
              { type: 'Enrollments', extracted: 98766, converted: 98766 },
            ],
      timings: timings(20, conversion),
      templates: ['Default template', 'Failed at 12% is only a name'],
    },
    batches: batches.map((label, at) =>
      batch(label, 40 + 10 * at, at === 1 ? '9007199254740993' : null),
    ),
  };
}

/** The details page in every state that the guides describe. */
export const detailsSamples: Record<string, DetailsView> = {
  'nothing begun': details(blank, blank, blank, []),
  'extract runs': details(at37, blank, blank, []),
  'extract at zero': details({ kind: 'percent', percent: 0 }, blank, blank, []),
  'conversion runs': details(complete, at37, blank, []),
  'between conversion and import': details(complete, complete, blank, []),
  'import runs': details(complete, complete, at37, [at37]),
  'import runs, conversion skipped': details(complete, blank, at37, [at37]),
  complete: details(complete, complete, complete, [complete], { status: 'completed' }),
  'complete, conversion skipped': details(complete, blank, complete, [complete], {
    status: 'completed',
  }),
  'extract failed': details(failed37, blank, blank, [], {
    status: 'failed',
    error: '401 Unauthorized: invalid_client <b>token</b>',
  }),
  'conversion failed': details(complete, failed37, blank, [], {
    status: 'failed',
    error: 'No mapping template for type "term".',
  }),
  'second of three batches failed': details(
    complete,
    complete,
    failed37,
    [complete, failed37, blank],
    { status: 'failed' },
  ),
  'second of three batches runs': details(complete, complete, at37, [complete, at37, blank]),
};

const row = (
  jobId: string,
  stage: ListView['rows'][number]['stage'],
  status: ListView['rows'][number]['status'],
): ListView['rows'][number] => ({
  jobId,
  postedBy: 'Canvas Integrations Admin',
  sisType: 'OneRoster',
  updatedAt: start - Number(jobId) * minute,
  stage,
  status,
  files: stage
    ? []
    : [{ name: `import-${jobId}.json`, href: `/rostering/jobs/${jobId}/files/import.json` }],
  href: `/rostering/jobs/${jobId}`,
});

export const listSample: ListView = {
  page: 'list',
  timeZone,
  schedules: [
    {
      id: '1',
      type: 'roster-import',
      interval: 'Daily',
      firstRun: start - 90 * 24 * 60 * minute,
      nextRun: start + 24 * 60 * minute,
      timeZone,
      postedBy: 'Terry Admin',
      paused: false,
    },
  ],
  rows: [
    row('104', 'import', 'in-progress'),
    row('103', 'extract', 'failed'),
    row('102', 'conversion', 'failed'),
    row('101', null, 'completed'),
    row('100', null, 'warning'),
  ],
  pageNumber: 1,
  pageCount: 3,
  csvHref: '/rostering/jobs.csv',
};
