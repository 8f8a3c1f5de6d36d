import {
  type BatchView,
  type DetailsView,
  type JobStatus,
  type StepLabel,
  type StepName,
  type StepTimings,
  stepNames,
  type TimingView,
} from '../view.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
/** Nov 25, 2026 2:07 AM in Denver. */
const night = Date.UTC(2026, 10, 25, 9, 7);

const names = [
  'Nightly roster sync',
  'District Nightly Roster',
  'Cottonwood PowerSchool Nightly',
  'PowerSchool OneRoster – Lincoln USD',
  'eSchoolPlus (production)',
  'Synergy to Canvas',
  'Rosters 2026-27',
  'Everything, every night',
  'HS + MS rosters',
  'Summer school',
  'Q SIS daily',
  'Lakeside Unified #4',
];
const people = ['Canvas Integrations Admin', 'Jordan Ellis', 'Priya Natarajan', 'M. O’Brien'];
const zones = ['America/Denver', 'America/New_York', 'America/Los_Angeles', 'UTC'];
const types = ['Courses', 'Classes', 'Users', 'Enrollments'];

/** Each lawful state of a job, and at which step it is. */
export const situations = [
  'extract-running',
  'extract-failed',
  'conversion-running',
  'conversion-failed',
  'import-running',
  'import-running-skipped',
  'import-failed',
  'import-failed-skipped',
  'complete',
  'complete-skipped',
  'complete-old',
  'complete-overtaken',
  'import-failed-old',
  'not-begun',
] as const;
export type Situation = (typeof situations)[number];

export interface Drawn<V> {
  view: V;
  /** When the page is read, server time in ms since 1970. */
  at: number;
}

/** A job in a situation, with its figures and times drawn. */
export function drawDetailsView(next: () => number, situation?: Situation): Drawn<DetailsView> {
  const one = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)] as T;
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const now = situation ?? one(situations);
  const skipped = now.endsWith('-skipped');
  const startedAt = night + whole(-300, 900) * minute + whole(0, 59) * 1000;
  const jobId = String(whole(1200, 1_900_000));
  const steps = stepsOf(now, whole(1, 99));
  const reached = stepNames.filter((name) => steps[name].kind !== 'blank');

  let clock = startedAt;
  const timingOf = (name: StepName, parts: number): TimingView[] => {
    if (steps[name].kind === 'blank') return [];
    return timings(
      steps[name],
      clock,
      parts,
      () => whole(1, 5) * minute + whole(0, 59) * 1000,
      (end) => {
        clock = end + 4000;
      },
    );
  };
  const extract = timingOf('extract', whole(1, 3));
  const conversion = timingOf('conversion', whole(1, 3));
  const batches = batchesOf(steps.import, whole(1, 3), whole(1, 99)).map((label): BatchView => {
    const rows =
      label.kind === 'blank'
        ? [pendingRow]
        : timings(
            label,
            clock,
            1,
            () => 3 * minute,
            (end) => {
              clock = end + 2000;
            },
          );
    return {
      importId: null,
      label,
      counts:
        label.kind === 'complete'
          ? [{ type: 'Users', created: whole(0, 900), restored: 0, deleted: whole(0, 40) }]
          : [],
      timings: rows,
      configuration: [{ name: 'Change threshold', value: '20%' }],
    };
  });
  const isOvertaken = now === 'complete-overtaken';
  const nights = now.endsWith('-old') ? whole(1, 20) : isOvertaken ? whole(1, 3) : 0;
  const at = clock + nights * day + (nights ? whole(15, 90) : whole(1, 4)) * minute;
  const figures = (rows: TimingView[]) =>
    rows
      .filter(({ status }) => status === 'completed')
      .map(({ name }) => ({ type: name, n: whole(40, 60_000) }));
  return {
    at,
    view: {
      page: 'details',
      timeZone: one(zones),
      jobId,
      name: one(names),
      files: reached
        .filter((name) => name !== 'import' && steps[name].kind === 'complete')
        .map((name) => ({
          name: `${name}-${jobId}.json`,
          href: `/rostering/jobs/${jobId}/files/${name}.json`,
        })),
      postedBy: one(people),
      status: statusOf(now),
      steps,
      extract: {
        error: now === 'extract-failed' ? '401 Unauthorized: the access token has expired' : null,
        counts: figures(extract).map(({ type, n }) => ({ type, extracted: n })),
        timings: extract,
        configuration: [{ name: 'Schools', value: 'All' }],
      },
      conversion: {
        error: now === 'conversion-failed' ? 'Template not found: sections' : null,
        counts: figures(conversion).map(({ type, n }) => ({ type, extracted: n, converted: n })),
        timings: conversion,
        templates: skipped ? [] : ['Default user template', 'Sections by period'],
      },
      batches,
      neighbors: {
        earlier: [3, 2, 1].map((days) =>
          neighbor(startedAt - days * day + whole(-9, 9) * minute, skipped),
        ),
        // Who opens a job of another day sees the syncs of each night since.
        later: Array.from({ length: nights }, (_, n) => {
          const from = startedAt + (n + 1) * day + whole(-9, 9) * minute;
          const isLast = n === nights - 1;
          if (isOvertaken && isLast) return neighbor(at - 7 * minute, skipped, 'current');
          return neighbor(from, skipped, next() < 0.2 ? 'failed' : 'completed');
        }),
        nextRun: next() < 0.8 ? at - (at % day) + day + 9 * 60 * minute : null,
      },
    },
  };
}

const pendingRow: TimingView = {
  name: 'Canvas import',
  startedAt: null,
  endedAt: null,
  status: 'pending',
  download: null,
};
const blank: StepLabel = { kind: 'blank' };
const complete: StepLabel = { kind: 'complete' };

function stepsOf(situation: Situation, percent: number): DetailsView['steps'] {
  const [at, what, skip] = situation.split('-') as [string, string, string?];
  const label: StepLabel =
    what === 'failed' ? { kind: 'failed', percent } : { kind: 'percent', percent };
  if (at === 'not') return { extract: blank, conversion: blank, import: blank };
  if (at === 'extract') return { extract: label, conversion: blank, import: blank };
  if (at === 'conversion') return { extract: complete, conversion: label, import: blank };
  const skipped = skip === 'skipped' || what === 'skipped';
  return {
    extract: complete,
    conversion: skipped ? blank : complete,
    import: at === 'complete' ? complete : label,
  };
}

function statusOf(situation: Situation): JobStatus {
  if (situation.includes('failed')) return 'failed';
  return situation.startsWith('complete') ? 'completed' : 'in-progress';
}

/** Batches whose labels add up to that of the step: all complete but the last, which is at work or failed. */
function batchesOf(step: StepLabel, count: number, percent: number): StepLabel[] {
  if (step.kind === 'blank') return [];
  if (step.kind === 'complete' || count === 1) return Array(count).fill(step);
  const working: StepLabel =
    step.kind === 'failed' ? { kind: 'failed', percent } : { kind: 'percent', percent };
  return Array.from({ length: count }, (_, n) => (n < count - 1 ? complete : working));
}

function timings(
  label: StepLabel,
  from: number,
  parts: number,
  length: () => number,
  ended: (at: number) => void,
): TimingView[] {
  let at = from;
  const rows = Array.from({ length: parts }, (_, n): TimingView => {
    const startedAt = at;
    at += length();
    const last = n === parts - 1;
    const status =
      !last || label.kind === 'complete'
        ? 'completed'
        : label.kind === 'failed'
          ? 'failed'
          : 'current';
    return {
      name: types[n] ?? 'Users',
      startedAt,
      endedAt: status === 'current' ? null : at,
      status,
      download: null,
    };
  });
  ended(at);
  return rows;
}

/** The timing of another sync, whose import went well, failed, or runs. */
function neighbor(
  from: number,
  skipped: boolean,
  last: 'completed' | 'failed' | 'current' = 'completed',
): StepTimings {
  let at = from;
  const row = (minutes: number, status: TimingView['status'] = 'completed'): TimingView[] => {
    const startedAt = at;
    at += minutes * minute;
    const endedAt = status === 'current' ? null : at;
    return [{ name: 'Roster Import', startedAt, endedAt, status, download: null }];
  };
  return { extract: row(4), conversion: skipped ? [] : row(2), import: row(6, last) };
}
