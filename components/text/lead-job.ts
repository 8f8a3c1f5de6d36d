import type { JobView } from '../../utils/roster/model/snapshot';

/** The job a list is about first: the one that runs, else the newest. `jobs`: newest first. */
export function leadOf(jobs: readonly JobView[]): JobView | null {
  return jobs.find((job) => job.status === 'in-progress') ?? jobs[0] ?? null;
}
