import { say } from '../../utils/language';
import { isJob } from '../../utils/roster/model/is-job';
import type { ImportView, JobView } from '../../utils/roster/model/snapshot';

/** What a rostering job is called: by its id, where a page shows one. */
export function jobTitle({ id }: { id: string | null }): string {
  return id === null ? say('jobWithoutId') : say('job', id);
}

/** What a job or import is called: by its sync's name, else by its number. */
export function itemTitle(item: JobView | ImportView): string {
  return isJob(item) ? (item.name ?? jobTitle(item)) : say('canvasImport', item.id);
}
