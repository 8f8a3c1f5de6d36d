import { type District, syncHour } from '../district.ts';
import { changesOf } from '../sync/changes.ts';
import type { ImportState } from '../sync/import-state.ts';
import type { StepPlan } from '../sync/job-plan.ts';
import { batchLabel, isBad, type JobState } from '../sync/job-state.ts';
import type { Importer } from '../sync/script.ts';
import { nextAt } from '../zone.ts';
import { filesOf, jobsOf } from './list-view.ts';
import type { BatchView, DetailsView, Neighbors, StepTimings, TimingView } from './view.ts';

const canvasTypes: Partial<Record<Importer, string>> = {
  account: 'Accounts',
  term: 'Terms',
  course: 'Courses',
  section: 'Sections',
  user: 'Users',
  enrollment: 'Enrollments',
  user_observer: 'Observers',
};

/** The Rostering Job Details page of one job. */
export function detailsView(district: District, state: JobState, now: number): DetailsView {
  return { ...alone(district, state, now), neighbors: neighborsOf(district, state, now) };
}

/** How many syncs before this one a page has on its timing tables. */
const before = 3;

function neighborsOf(district: District, { plan }: JobState, now: number): Neighbors {
  const timed = (states: JobState[]): StepTimings[] =>
    states.map((each) => {
      const { extract, conversion, batches } = alone(district, each, now);
      return {
        extract: extract.timings,
        conversion: conversion.timings,
        import: batches.flatMap(({ timings }) => timings),
      };
    });
  const oldestFirst = jobsOf(district, now).reverse();
  const at = oldestFirst.findIndex((each) => each.plan.id === plan.id);
  return {
    earlier: timed(oldestFirst.slice(Math.max(0, at - before), at)),
    later: timed(oldestFirst.slice(at + 1)),
    nextRun:
      district.scenario?.scheduled && !district.schedulePaused
        ? nextAt(syncHour, district.facts.timeZone, now)
        : null,
  };
}

function alone(district: District, state: JobState, now: number): DetailsView {
  const { plan, steps } = state;
  const { extract, conversion } = plan;
  const through = (step: StepPlan) =>
    step.parts.filter((part) => isThrough(step, part.endedAt, now));
  const pathOf = (name: string) => `/rostering/jobs/${plan.id}/files/${name}.json`;
  return {
    page: 'details',
    timeZone: district.facts.timeZone,
    jobId: plan.id,
    name: district.scenario?.syncName ?? '',
    files: filesOf(state),
    postedBy: plan.postedBy,
    status: state.status,
    steps,
    extract: {
      error: steps.extract.kind === 'failed' ? (extract.fails?.message ?? null) : null,
      counts: through(extract).map(({ name, items }) => ({ type: name, extracted: items })),
      timings: timingsOf(extract, now, pathOf('extract')),
      configuration: [
        { name: 'SIS', value: district.scenario?.sis ?? '' },
        { name: 'Academic year', value: plan.script.academicYear ?? '2026-2027' },
        { name: 'Schools', value: 'All' },
        { name: 'Include parents', value: 'Yes' },
      ],
    },
    conversion: {
      error: steps.conversion.kind === 'failed' ? (conversion?.fails?.message ?? null) : null,
      counts: conversion
        ? through(conversion).map(({ name, items }) => ({
            type: name,
            extracted: extract.parts.find((part) => part.name === name)?.items ?? items,
            converted: items,
          }))
        : [],
      timings: conversion ? timingsOf(conversion, now, pathOf('conversion')) : [],
      templates: plan.script.conversion
        ? (plan.script.templates ?? [
            'Default user template',
            'Sections by period',
            'Enrollments with dates',
          ])
        : [],
    },
    batches: state.batches.map((batch, n) => batchOf(batch, plan.imports[n]?.script.dataSet)),
  };
}

/** A step that fails has no more parts through after that time. */
function isThrough(step: StepPlan, endedAt: number, now: number): boolean {
  return endedAt <= Math.min(now, step.endedAt);
}

function timingsOf(step: StepPlan, now: number, href: string): TimingView[] {
  if (now < step.startedAt) return [];
  return step.parts.map(({ name, startedAt, endedAt }) => {
    if (isThrough(step, endedAt, now)) {
      const download = { name: `${name}.json`, href: `${href}?type=${encodeURIComponent(name)}` };
      return { name, startedAt, endedAt, status: 'completed', download };
    }
    const begun = startedAt <= Math.min(now, step.endedAt);
    if (step.fails && now >= step.endedAt && begun) {
      return { name, startedAt, endedAt: step.endedAt, status: 'failed', download: null };
    }
    return {
      name,
      startedAt: begun ? startedAt : null,
      endedAt: null,
      status: begun ? 'current' : 'pending',
      download: null,
    };
  });
}

function batchOf(batch: ImportState | null, dataSet: string | undefined): BatchView {
  const changes = batch?.over && batch.workflowState !== 'failed' ? changesOf(batch.plan) : {};
  return {
    importId: null,
    label: batchLabel(batch),
    counts: Object.entries(changes).map(([importer, figures]) => ({
      type: canvasTypes[importer as Importer] ?? importer,
      ...figures,
    })),
    timings: [batchTiming(batch)],
    configuration: [
      { name: 'Diffing data set', value: dataSet ?? 'None' },
      { name: 'Diffing drop status', value: 'deleted' },
      { name: 'Change threshold', value: '20%' },
    ],
  };
}

function batchTiming(batch: ImportState | null): TimingView {
  const name = 'Canvas import';
  if (!batch || batch.startedAt === null) {
    return { name, startedAt: null, endedAt: null, status: 'pending', download: null };
  }
  const { startedAt, over } = batch;
  return {
    name,
    startedAt,
    endedAt: over ? (batch.endedAt ?? batch.updatedAt) : null,
    status: over ? (isBad(batch) ? 'failed' : 'completed') : 'current',
    download: null,
  };
}
