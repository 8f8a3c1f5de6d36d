import type { JobView } from '../roster/model/snapshot';
import { stepNames } from '../roster/model/step-names';
import type { CsvValue } from './csv';

const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString());

/** Jobs as a table with its head first: states and times (ISO 8601, Canvas's clock), nothing of people. */
export function jobRows(jobs: readonly JobView[]): CsvValue[][] {
  const head = [
    'host',
    'job',
    'name',
    'status',
    'failed step',
    'failed at %',
    'started',
    'ended',
    'seconds',
    ...stepNames,
    'as of',
  ];
  const rows = jobs.map(({ host, id, name, status, steps, failedStep, ...job }): CsvValue[] => {
    const span = job.startedAt !== null && job.endedAt !== null ? job.endedAt - job.startedAt : -1;
    return [
      host,
      id,
      name,
      status,
      failedStep,
      failedStep && steps[failedStep].percent,
      iso(job.startedAt),
      iso(job.endedAt),
      span >= 0 ? Math.round(span / 1000) : null,
      ...stepNames.map((step) => steps[step].state),
      iso(job.asOf),
    ];
  });
  return [head, ...rows];
}

/** The same as one object per job. */
export function jobObjects(jobs: readonly JobView[]): Record<string, CsvValue>[] {
  const [head = [], ...rows] = jobRows(jobs);
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? null])));
}
