import type { Host } from '../../hosts/host';
import { digest } from '../model/digest';
import { type JobKey, jobKey, unnamedKey } from '../model/keys';
import type { DetailsReading } from '../model/reading';
import type { JobRecord } from '../model/records/job-record';
import type { LocalTime } from '../model/step';
import { stepNames } from '../model/step-names';
import {
  agree,
  isOver,
  markOf,
  outcomeOf,
  outcomeOfDetails,
  outcomeOfStatus,
  progressOf,
  startOf,
} from './job-facts';
import type { Known } from './row-assignment';
import { continuous, isSoonAfter, longest, tolerance } from './row-times';

/** By the starts that both have of the same step: true, false, or null where they have none in common. */
function sameStart(job: JobRecord, { timings }: DetailsReading): boolean | null {
  const pairs = stepNames.flatMap((step) => {
    const [a, b] = [job.timings[step].startedAt, timings[step].startedAt];
    return a === null || b === null ? [] : [Math.abs(a - b)];
  });
  return pairs.length === 0 ? null : pairs.every((gap) => gap < tolerance);
}

/** True where a page that says this may be of a job of which that is known. */
function fitsState(job: JobRecord, details: DetailsReading): boolean {
  const [known, shown] = [outcomeOf(job), outcomeOfDetails(details)];
  if (shown === 'unknown' || known === 'unknown') return true;
  if (isOver(known)) return shown === known || (shown === 'open' && details.at <= job.at);
  const [before, now] = [progressOf(job.detailSteps), progressOf(details.steps)];
  return details.at < job.at || before === null || now === null || now >= before;
}

/** True where the time of the job's row is one that a job of this start can have. */
function fitsRow(job: JobRecord, start: number, end: number | null): boolean {
  const updatedAt = job.row?.updatedAt ?? null;
  if (updatedAt === null) return false;
  const since = updatedAt - start;
  // After a failure other batches may run on, so that only the end of a good job is that of its row.
  const isGood = outcomeOfStatus(job.row?.status ?? 'unknown') === 'good';
  const fitsEnd = !isGood || end === null || isSoonAfter(updatedAt, end);
  return since >= -tolerance && since <= longest && fitsEnd;
}

const isFollowed = (job: JobRecord, at: LocalTime) =>
  !isOver(outcomeOf(job)) && Math.abs(at - job.at) <= continuous;

/** The same page, read again within minutes. */
function isSamePage(job: JobRecord, { name, steps, at }: DetailsReading): boolean {
  const same = stepNames.every((step) => {
    const fact = job.detailSteps[step];
    return (
      (fact?.state ?? 'unknown') === steps[step].state &&
      (fact?.percent ?? null) === steps[step].percent
    );
  });
  const isShown = stepNames.some((step) => job.detailSteps[step] !== null);
  return isShown && same && job.name === name && Math.abs(at - job.at) <= continuous;
}

/** True where no row contradicts that a job seen running, or begun, then and then began at `start`. */
function fitsSight(job: JobRecord, start: number): boolean {
  if (job.row !== null) return false;
  const began = startOf(job.timings);
  if (began !== null) return began <= start + tolerance;
  return job.runningAt === null || job.runningAt >= start - tolerance;
}

/** True where the last page that was read showed this job's details: it is most likely there still. */
function isLastShown(job: JobRecord, known: Known[]): boolean {
  const newest = Math.max(...known.map(([, { at }]) => at));
  return job.at === newest && stepNames.some((step) => job.detailSteps[step]?.at === newest);
}

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

/** The job of the row that the page was opened from. */
function opened(known: Known[], details: DetailsReading) {
  const row = details.openedFrom;
  if (!row || row.updatedAt === null) return null;
  const [series, type] = [markOf(row.sisType), markOf(row.type)];
  return onlyOne(
    known.filter(
      ([, job]) =>
        job.row?.updatedAt === row.updatedAt &&
        job.row.status === row.status &&
        agree(job.series, series) &&
        agree(job.type, type) &&
        sameStart(job, details) !== false &&
        fitsState(job, details),
    ),
  );
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
 * and where that is unknown by what is being followed. Null where it could be several jobs, or where no job can be known by it.
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
