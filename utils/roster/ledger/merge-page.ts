import type { Host } from '../../hosts/host';
import type { JobKey } from '../model/keys';
import type { Ledger } from '../model/ledger';
import type { DetailsReading, PageReading, RowReading, StepReading } from '../model/reading';
import type { JobRecord, RowFact, StepFact } from '../model/records/job-record';
import type { LocalTime } from '../model/step';
import { stepNames } from '../model/step-names';
import type { Steps } from '../model/steps';
import { emptyJob } from './empty-job';
import { identify } from './identity/identify';
import { markOf } from './job-facts';
import { earliest, latest, newer } from './newer';
import { stepsOfRow } from './row-steps';
import { countsOf } from './step-counts';

/** A job has a dozen batches; a page that names others each time must not fill the store. */
const mostImports = 200;

type StepFacts = Steps<StepFact | null>;

function mergeSteps(known: StepFacts, read: Steps<StepReading>, at: LocalTime): StepFacts {
  const merged = { ...known };
  for (const step of stepNames) {
    const { state, likely } = read[step];
    if (state !== 'unknown' || likely) merged[step] = newer(known[step], { ...read[step], at });
  }
  return merged;
}

/** The newest row with a status; one without is kept only where none ever had one. */
function newerRow(known: RowFact | null, read: RowFact): RowFact {
  if (known === null || (known.status === 'unknown') === (read.status === 'unknown')) {
    return newer(known, read);
  }
  return read.status === 'unknown' ? known : read;
}

function mergeRow(job: JobRecord, row: RowReading, at: LocalTime): JobRecord {
  const steps = stepsOfRow(row);
  const runningAt = row.status === 'in-progress' ? row.updatedAt : null;
  return {
    ...job,
    id: job.id ?? row.jobId,
    row: newerRow(job.row, { status: row.status, updatedAt: row.updatedAt, at }),
    rowSteps: mergeSteps(job.rowSteps, steps, at),
    series: latestText(job.series, markOf(row.sisType)),
    type: latestText(job.type, markOf(row.type)),
    from: earliest(job.from, runningAt),
    runningAt: earliest(job.runningAt, runningAt),
    unimportedAt: isBeforeImports(steps) ? latest(job.unimportedAt, runningAt) : job.unimportedAt,
    wasRunning: job.wasRunning || row.status === 'in-progress',
    at: Math.max(job.at, at),
  };
}

/** What a job never changes is read once; of two readings the same one wins in any order. */
function latestText(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b > a) ? b : a;
}

function mergeCounts(known: JobRecord['counts'], details: DetailsReading): JobRecord['counts'] {
  const merged = { ...known };
  for (const step of stepNames) {
    const figures = countsOf(details, step);
    if (figures) merged[step] = newer(known[step], { figures, at: details.at });
  }
  return merged;
}

function mergeDigests({ digests }: JobRecord, { digests: read, at }: DetailsReading) {
  const merged = { ...digests };
  for (const of of ['configuration', 'templates'] as const) {
    const mark = read[of];
    if (mark !== null) merged[of] = newer(digests[of], { digest: mark, at });
  }
  return merged;
}

/** True while a step runs that has to be over before the imports of a job begin. */
function isBeforeImports({ extract, conversion }: Steps<StepReading>): boolean {
  return extract.state === 'running' || conversion.state === 'running';
}

/** `skew`: server minus local clock, ms. */
function mergeDetails(job: JobRecord, details: DetailsReading, skew: number): JobRecord {
  const { at, batches, steps } = details;
  const timings = { ...job.timings };
  let from = job.from;
  for (const step of stepNames) {
    const { startedAt, endedAt } = details.timings[step];
    const known = job.timings[step];
    timings[step] = {
      startedAt: earliest(known.startedAt, startedAt),
      endedAt: latest(known.endedAt, endedAt),
    };
    from = earliest(from, startedAt);
  }
  const isRunning = stepNames.some((step) => steps[step].state === 'running');
  const runningAt = isRunning ? at + skew : null;
  const ids = (batches ?? []).map((batch) => batch.importId).filter((id) => id !== null);
  return {
    ...job,
    id: job.id ?? details.jobId,
    // A name once read stays: two pages of one job never carry two names.
    name: latestText(job.name, details.name),
    detailSteps: mergeSteps(job.detailSteps, details.steps, at),
    timings,
    counts: mergeCounts(job.counts, details),
    digests: mergeDigests(job, details),
    batchCount: latest(job.batchCount, batches?.length || null),
    importIds: [...new Set([...job.importIds, ...ids])].sort().slice(0, mostImports),
    from,
    runningAt: earliest(job.runningAt, runningAt),
    unimportedAt: isBeforeImports(steps) ? latest(job.unimportedAt, runningAt) : job.unimportedAt,
    wasRunning: job.wasRunning || isRunning,
    at: Math.max(job.at, at),
  };
}

/**
 * The ledger with what a SIS Integration page showed. `keys`: of the job at each of its places; what
 * the page does not distinguish is left out.
 */
export function mergePage(
  ledger: Ledger,
  host: Host,
  reading: PageReading,
  keys: (JobKey | null)[] = identify(ledger, host, reading),
): Ledger {
  const jobs = { ...ledger.jobs };
  const skew = ledger.accounts[host]?.skew ?? 0;
  for (const [place, key] of keys.entries()) {
    if (key === null) continue;
    const row = reading.page === 'list' ? reading.rows[place] : null;
    const id = (reading.page === 'list' ? row?.jobId : reading.jobId) ?? null;
    const known = jobs[key] ?? emptyJob(host, id, reading.at);
    if (reading.page === 'details') jobs[key] = mergeDetails(known, reading, skew);
    else if (row) jobs[key] = mergeRow(known, row, reading.at);
  }
  return { ...ledger, jobs };
}
