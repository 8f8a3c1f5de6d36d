import { type District, syncHour } from '../district.ts';
import { type JobState, jobAt } from '../sync/job-state.ts';
import { nextAt } from '../zone.ts';
import type { FileView, ListView, RowView, ScheduleView } from './view.ts';

const pageSize = 10;
const firstRun = Date.UTC(2026, 7, 3);

/** The Rostering tab: schedules, and one page of jobs, newest first. */
export function listView(district: District, now: number, pageNumber: number): ListView {
  const states = jobsOf(district, now);
  const pageCount = Math.max(1, Math.ceil(states.length / pageSize));
  const page = Math.min(Math.max(1, pageNumber), pageCount);
  return {
    page: 'list',
    timeZone: district.facts.timeZone,
    schedules: district.scenario?.scheduled ? [scheduleOf(district, now)] : [],
    rows: states
      .slice((page - 1) * pageSize, page * pageSize)
      .map((state) => rowOf(state, district.scenario?.sis ?? '')),
    pageNumber: page,
    pageCount,
    csvHref: '/rostering/jobs.csv',
  };
}

/** Every job begun so far, newest first. */
export function jobsOf(district: District, now: number): JobState[] {
  return district.jobs
    .flatMap((plan) => jobAt(plan, now) ?? [])
    .sort((a, b) => b.plan.startedAt - a.plan.startedAt);
}

export function rowOf(state: JobState, sis: string): RowView {
  const { plan } = state;
  return {
    jobId: plan.id,
    postedBy: plan.postedBy,
    sisType: sis,
    updatedAt: state.updatedAt,
    stage: state.stage,
    status: state.status,
    files: filesOf(state),
    href: `/rostering/jobs/${plan.id}`,
  };
}

/** One file per step that is through. */
export function filesOf({ plan, steps }: JobState): FileView[] {
  return (['extract', 'conversion'] as const)
    .filter((name) => steps[name].kind === 'complete')
    .map((name) => ({
      name: `${name}-${plan.id}.json`,
      href: `/rostering/jobs/${plan.id}/files/${name}.json`,
    }));
}

function scheduleOf(district: District, now: number): ScheduleView {
  const { timeZone } = district.facts;
  return {
    id: '1',
    type: 'roster-import',
    interval: 'Daily',
    firstRun: nextAt(syncHour, timeZone, firstRun),
    nextRun: district.schedulePaused ? null : nextAt(syncHour, timeZone, now),
    timeZone,
    postedBy: district.user('integration').name,
    paused: district.schedulePaused,
  };
}
