import { isJob } from '../../utils/roster/model/is-job';
import type { ImportView, JobView } from '../../utils/roster/model/snapshot';

export type ImportItem = ImportView | JobView;

const most = 8;

/** Canvas imports as a list: those of no job, and for a job its imports as one; what runs first. */
export function importItems(imports: ImportView[], jobs: JobView[]): ImportItem[] {
  const items = [...imports, ...jobs.filter(hasImports)];
  const open = (item: ImportItem) => (stateOf(item) === 'running' || isQueued(item) ? 0 : 1);
  return items.sort((a, b) => open(a) - open(b) || beganAt(b) - beganAt(a)).slice(0, most);
}

/** A job has three steps; an upload of its own is one import step. */
export function importStepOf(item: ImportItem) {
  return isJob(item) ? item.steps.import : item.step;
}

function stateOf(item: ImportItem) {
  return importStepOf(item).state;
}

/** A failed import that nobody has looked at: why it failed stands in its messages alone. */
export function isUnseenFailure(item: ImportItem): boolean {
  return stateOf(item) === 'failed' && !item.seen;
}

function isQueued(item: ImportItem): boolean {
  return !isJob(item) && stateOf(item) === 'waiting';
}

/** A job whose imports Canvas has listed. */
function hasImports({ steps }: JobView): boolean {
  return steps.import.source === 'canvas' && steps.import.state !== 'unknown';
}

function beganAt(item: ImportItem): number {
  const step = importStepOf(item);
  return (isJob(item) ? null : item.createdAt) ?? step.startedAt ?? step.endedAt ?? 0;
}
