import type { Host } from '../../../hosts/host';
import { digest } from '../../model/digest';
import { type JobKey, jobKey, unnamedKey } from '../../model/keys';
import type { DetailsReading } from '../../model/reading';
import type { JobRecord } from '../../model/records/job-record';
import { stepNames } from '../../model/step-names';
import { agree, isOver, outcomeOf, outcomeOfDetails, startOf } from '../job-facts';
import {
  fitsRow,
  fitsSight,
  fitsState,
  isFollowed,
  isLastShown,
  isSamePage,
  sameStart,
} from './details-fit';
import { looseRow } from './loose-row';
import { type Known, sameKind } from './row-assignment';
import { isSameRow } from './row-follows';

const several = 'several';

/** The only one of them; null for none. */
function onlyOne(known: Known[]): JobKey | typeof several | null {
  return known.length > 1 ? several : (known[0]?.[0] ?? null);
}

/** Of the rows that a job of this start can have, the first: jobs of one kind run one after another. */
function firstRow(known: Known[], start: number, end: number | null) {
  const fit = known
    .filter(([, job]) => fitsRow(job, start, end))
    .sort(([, a], [, b]) => (a.row?.updatedAt ?? 0) - (b.row?.updatedAt ?? 0));
  const kinds = new Set(fit.map(([, { series }]) => series));
  return kinds.size > 1 ? several : (fit[0]?.[0] ?? null);
}

/** The job of the row that the page was opened from, as the list is read. */
function opened(known: Known[], details: DetailsReading) {
  const row = details.openedFrom && looseRow(details.openedFrom, 0);
  if (!row) return null;
  const isRow = (job: JobRecord) => isSameRow(job, row) && sameKind(job, row);
  const fits = (job: JobRecord) => sameStart(job, details) !== false && fitsState(job, details);
  return onlyOne(known.filter(([, job]) => isRow(job) && fits(job)));
}

function among(known: Known[], details: DetailsReading): JobKey | typeof several | null {
  const { at, timings } = details;
  const start = startOf(timings);
  const seen = opened(known, details);
  if (seen && seen !== several) return seen;
  const dated = onlyOne(known.filter(([, job]) => sameStart(job, details) === true));
  if (dated) return dated;
  const others = known.filter(
    ([, job]) => sameStart(job, details) === null && fitsState(job, details),
  );
  if (start !== null) {
    const undated = others.filter(([, job]) => startOf(job.timings) === null);
    const row = firstRow(undated, start, timings.import.endedAt);
    if (row) return row;
    return onlyOne(others.filter(([, job]) => isFollowed(job, at) && fitsSight(job, start)));
  }
  const again = onlyOne(others.filter(([, job]) => isSamePage(job, details)));
  if (again) return again;
  const outcome = outcomeOfDetails(details);
  if (outcome === 'unknown') return null;
  const shown = others.filter(([, job]) => isLastShown(job, known) && isFollowed(job, at));
  if (shown[0]) return shown[0][0];
  const hasRow = (job: JobRecord) =>
    isOver(outcome) && job.row !== null && outcomeOf(job) === outcome;
  return onlyOne(others.filter(([, job]) => isFollowed(job, at) || hasRow(job)));
}

/**
 * The key of the job of a details page: by its id, or else by the row it was opened from or by when it began,
 * and where that is unknown by what is being followed. Null where it could be several jobs, or where no job can be
 * known by it.
 */
export function identifyDetails(
  host: Host,
  known: Known[],
  details: DetailsReading,
): JobKey | null {
  const { jobId, name, timings, at } = details;
  const own = jobId === null ? null : jobKey(host, jobId);
  const named = known.find(([key, job]) => key === own || (jobId !== null && job.id === jobId));
  if (named) return named[0];
  const found = among(
    known.filter(([, job]) => agree(job.id, jobId) && agree(job.name, name)),
    details,
  );
  if (found !== null && found !== several) return found;
  if (own) return own;
  const start = startOf(timings);
  const isBegun = stepNames.some((step) => details.steps[step].state === 'running');
  if (found === several || (start === null && !isBegun)) return null;
  const handle = digest(JSON.stringify(['details', name, start ?? `seen ${at}`]));
  const key = unnamedKey(host, handle);
  return known.some(([other]) => other === key) ? null : key;
}
