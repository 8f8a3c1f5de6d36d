import { jobKey } from './keys';
import type { JobRecord, Ledger, StepFact } from './ledger';
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
import { stepNames } from './step-names';

const noTiming: TimingReading = { startedAt: null, endedAt: null };
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
    from: null,
    wasRunning: false,
    at,
  };
}

type Steps = Record<StepName, StepFact | null>;

function mergeSteps(known: Steps, told: Record<StepName, StepReading>, at: number): Steps {
  const merged = { ...known };
  for (const step of stepNames) {
    if (told[step].state !== 'unknown') merged[step] = newer(known[step], { ...told[step], at });
  }
  return merged;
}

function mergeRow(job: JobRecord, row: RowReading, at: number): JobRecord {
  return {
    ...job,
    row: newer(job.row, { status: row.status, updatedAt: row.updatedAt, at }),
    rowSteps: mergeSteps(job.rowSteps, stepsOfRow(row), at),
    from: row.status === 'in-progress' ? earliest(job.from, row.updatedAt) : job.from,
    wasRunning: job.wasRunning || row.status === 'in-progress',
    at: Math.max(job.at, at),
  };
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
  const ids = (batches ?? []).map((batch) => batch.importId).filter((id) => id !== null);
  return {
    ...job,
    // A name once read stays: two pages of one job never carry two names.
    name:
      job.name !== null && job.name < (details.name ?? '')
        ? details.name
        : (job.name ?? details.name),
    detailSteps: mergeSteps(job.detailSteps, details.steps, at),
    timings,
    batchCount: latest(job.batchCount, batches?.length || null),
    importIds: [...new Set([...job.importIds, ...ids])].sort(),
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
