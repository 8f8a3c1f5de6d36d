import { entriesIn } from '../../locate/entries';
import type { Entry } from '../../locate/entry';
import { isDetailsControl } from '../../locate/jobs/details-control';
import { withOwnWords } from '../../locate/jobs/own-words';
import { recordEntries } from '../../locate/jobs/record-entries';
import { sections } from '../../locate/sections';
import { type AxNode, everyNode } from '../../tree/ax-node';
import { cachedBy } from '../../tree/cached';
import { holdsNoJob, saysEmpty } from './empty-list';
import { isLegend, withoutFilters } from './foreign-labels';

export type JobEntry = Entry<'jobColumns'>;

/** Fewer of a list's headings do not make a table one. */
const columns = 3;

/** The rows of the Rostering Jobs list as parts; null where no such list is found. */
export const jobEntries = cachedBy((root: AxNode): JobEntry[] | null => {
  const scopes = sections(root, 'jobs');
  if (scopes.some((scope) => saysEmpty(scope))) return [];
  let isHeadAlone = false;
  for (const scope of scopes) {
    const found = entriesIn(scope, 'jobColumns', columns);
    const entries = found?.entries ?? [];
    const all = entries.map((entry) => withOwnWords(entry, entries.length === 1));
    // Where all ended well there is no stage, and the status may have no label.
    if (found?.columns.has('status') || found?.columns.has('stage') || all.some(isJob)) {
      const jobs = withoutFilters(all).filter((entry) => entry.misaligned || isJob(entry));
      if (jobs.length && !isLegend(entries, scope)) return jobs;
      // The rows of a head that stands apart may lie further out.
      isHeadAlone ||= !all.length;
    }
    const records = recordEntries(scope);
    if (records) return records.entries;
  }
  return isHeadAlone || scopes.every(holdsNoJob) ? [] : null;
});

/** A card without stage and status is another thing's, such as a schedule's, unless it leads to a job's details. */
function isJob({ part, values }: JobEntry): boolean {
  return (
    values.has('status') ||
    values.has('stage') ||
    (values.has('updatedAt') && everyNode(part).some(isDetailsControl))
  );
}
