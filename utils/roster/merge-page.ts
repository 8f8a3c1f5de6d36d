import { digest } from './digest';
import { jobKey } from './keys';
import type { JobRecord, Ledger, RowFact, StepFact } from './ledger';
import { earliest, latest, newer } from './newer';
import type {
  DetailsReading,
  PageReading,
  RowReading,
  StepReading,
  TimingReading,
} from './reading';
import { stepsOfRow } from './row-steps';
import type { StepName } from './step';
import { countsOf } from './step-counts';
import { stepNames } from './step-names';

const noTiming: TimingReading = { startedAt: null, endedAt: null };
/** A job has a dozen batches; a page that names others each time must not fill the store. */
const mostImports = 200;
const noSteps = { extract: null, conversion: null, import: null };

function emptyJob(host: string, id: string, at: number): JobRecord {
  return {
    host,
    id,
    name: null,
    row: null,
    rowSteps: noSteps,
    detailSteps: noSteps,
    timings: { extract: noTiming, conversion: noTiming, import: noTiming },
    batchCount: null,
    importIds: [],
    series: null,
    counts: noSteps,
    digests: { configuration: null, templates: null },
    from: null,
    wasRunning: false,
    at,
  };
}

type Steps = Record<StepName, StepFact | null>;

function mergeSteps(known: Steps, told: Record<StepName, StepReading>, at: number): Steps {
  const merged = { ...known };
  for (const step of stepNames) {
    const { state, likely } = told[step];
    if (state !== 'unknown' || likely) merged[step] = newer(known[step], { ...told[step], at });
  }
  return merged;
}

/** The newest row that tells a status; one that does not is kept only where none ever did. */
function newerRow(known: RowFact | null, told: RowFact): RowFact {
  if (known === null || (known.status === 'unknown') === (told.status === 'unknown')) {
    return newer(known, told);
  }
  return told.status === 'unknown' ? known : told;
}

function mergeRow(job: JobRecord, row: RowReading, at: number): JobRecord {
  return {
    ...job,
    row: newerRow(job.row, { status: row.status, updatedAt: row.updatedAt, at }),
    rowSteps: mergeSteps(job.rowSteps, stepsOfRow(row), at),
    series: latestText(job.series, row.sisType === null ? null : digest(row.sisType)),
    from: row.status === 'in-progress' ? earliest(job.from, row.updatedAt) : job.from,
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

function mergeDigests({ digests }: JobRecord, { digests: told, at }: DetailsReading) {
  const merged = { ...digests };
  for (const of of ['configuration', 'templates'] as const) {
    const mark = told[of];
    if (mark !== null) merged[of] = newer(digests[of], { digest: mark, at });
  }
  return merged;
}

function isBeforeImports({ steps: { extract, conversion } }: DetailsReading): boolean {
  return extract.state === 'running' || conversion.state === 'running';
}

function mergeDetails(job: JobRecord, details: DetailsReading): JobRecord {
  const { at, batches } = details;
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
  // Its imports are yet to begin, which is all that such a page tells of times.
  if (details.byStructure && isBeforeImports(details)) from = earliest(from, at);
  const ids = (batches ?? []).map((batch) => batch.importId).filter((id) => id !== null);
  return {
    ...job,
    // A name once read stays: two pages of one job never carry two names.
    name: latestText(job.name, details.name),
    detailSteps: mergeSteps(job.detailSteps, details.steps, at),
    timings,
    counts: mergeCounts(job.counts, details),
    digests: mergeDigests(job, details),
    batchCount: latest(job.batchCount, batches?.length || null),
    importIds: [...new Set([...job.importIds, ...ids])].sort().slice(0, mostImports),
    from,
    wasRunning: job.wasRunning || stepNames.some((step) => details.steps[step].state === 'running'),
    at: Math.max(job.at, at),
  };
}

/** The ledger with what a SIS Integration page showed; jobs whose id the page does not tell are left out. */
export function mergePage(ledger: Ledger, host: string, reading: PageReading): Ledger {
  const jobs = { ...ledger.jobs };
  const update = (id: string | null, merge: (job: JobRecord) => JobRecord) => {
    if (id === null) return;
    const key = jobKey(host, id);
    jobs[key] = merge(jobs[key] ?? emptyJob(host, id, reading.at));
  };
  if (reading.page === 'details') update(reading.jobId, (job) => mergeDetails(job, reading));
  else for (const row of reading.rows) update(row.jobId, (job) => mergeRow(job, row, reading.at));
  return { ...ledger, jobs };
}
