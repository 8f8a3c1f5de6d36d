import type { JobStatus, ListView, RowView, ScheduleView, StepName } from '../view.ts';
import type { Drawn } from './draw-details.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const night = Date.UTC(2026, 10, 25, 9, 0);
const agents = ['PowerSchool', 'OneRoster', 'Synergy', 'eSchoolPlus', 'Q', 'SchoolTool'];
const people = ['Canvas Integrations Admin', 'Jordan Ellis', 'Priya Natarajan'];
const stages: StepName[] = ['extract', 'conversion', 'import'];

/** What a list may hold. */
export const listSituations = [
  'running',
  'failed',
  'quiet',
  'mixed',
  'empty',
  'paused',
  'unscheduled',
] as const;
export type ListSituation = (typeof listSituations)[number];

/** A list of jobs in a situation, newest first, with its times and people drawn. */
export function drawListView(next: () => number, situation?: ListSituation): Drawn<ListView> {
  const one = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)] as T;
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const now = situation ?? one(listSituations);
  const at = night + whole(10, 900) * minute + whole(0, 59) * 1000;
  const timeZone = one(['America/Denver', 'America/Chicago', 'UTC']);
  const sis = one(agents);
  const firstId = whole(1300, 1_900_000);
  const newest: JobStatus =
    now === 'running' ? 'in-progress' : now === 'failed' ? 'failed' : one(['completed', 'warning']);
  const rows = Array.from({ length: now === 'empty' ? 0 : whole(1, 6) }, (_, n): RowView => {
    const mixed: JobStatus[] = ['completed', 'failed', 'warning', 'completed'];
    const status = n === 0 ? newest : now === 'mixed' ? one(mixed) : 'completed';
    const jobId = String(firstId - n * whole(1, 9));
    const over = status === 'completed' || status === 'warning';
    return {
      jobId,
      postedBy: one(people),
      sisType: sis,
      updatedAt: at - n * day - whole(1, 9) * minute,
      stage: over ? null : one(stages),
      status,
      files: over
        ? [{ name: `extract-${jobId}.json`, href: `/rostering/jobs/${jobId}/files/extract.json` }]
        : [],
      href: `/rostering/jobs/${jobId}`,
    };
  });
  const paused = now === 'paused';
  const schedule = (id: string): ScheduleView => ({
    id,
    type: 'roster-import',
    interval: one(['Daily', 'Every 12 hours', 'Weekly']),
    firstRun: night - 100 * day,
    nextRun: paused ? null : night + day,
    timeZone,
    postedBy: one(people),
    paused,
  });
  return {
    at,
    view: {
      page: 'list',
      timeZone,
      schedules: now === 'unscheduled' ? [] : [schedule('1')],
      rows,
      pageNumber: 1,
      pageCount: 1,
      csvHref: '/rostering/jobs.csv',
    },
  };
}
