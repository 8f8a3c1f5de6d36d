import type { ImportView, JobView } from './snapshot';

/** True for a job, false for an import that belongs to no known job. */
export const isJob = (item: JobView | ImportView): item is JobView => item.kind === 'job';
