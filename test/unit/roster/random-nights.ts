import fc from 'fast-check';
import type { ImportReading, ImportState } from '../../../utils/roster/model/import';
import type {
  DetailsReading,
  PageReading,
  RowReading,
  StepReading,
} from '../../../utils/roster/model/reading';
import type { StepName } from '../../../utils/roster/model/step';
import { stepNames } from '../../../utils/roster/model/step-names';
import { batches, blank, canvasImport, complete, details, list, minute, start } from './readings';

/** What one source read at one time. */
export type SourceReading = PageReading | { at: number; imports: ImportReading[] };

/** One job as it truly ran. */
export interface TrueJob {
  id: string;
  /** Minutes after `start`. */
  from: number;
  extract: { minutes: number; fails: boolean };
  /** Null when it was skipped. */
  conversion: { minutes: number; fails: boolean } | null;
  batches: { minutes: number; end: ImportState }[];
  /** Whether the page shows which Canvas imports are the job's. */
  names: boolean;
}

const lag = 5;
const unknown: StepReading = { state: 'unknown', percent: null };
const hasFailed = (end: ImportState) => end === 'failed' || end === 'failed_with_messages';

interface Phase {
  from: number;
  to: number;
  end: 'complete' | 'failed' | 'skipped';
}

/** When each step ran, in minutes; absent where it never did. */
function phases(job: TrueJob): Partial<Record<StepName, Phase>> {
  const { extract, conversion } = job;
  const first = job.from + extract.minutes;
  const done = (from: number, to: number, fails: boolean): Phase => ({
    from,
    to,
    end: fails ? 'failed' : 'complete',
  });
  const found: Partial<Record<StepName, Phase>> = { extract: done(job.from, first, extract.fails) };
  if (extract.fails) return found;
  const second = first + (conversion?.minutes ?? 0);
  found.conversion = conversion
    ? done(first, second, conversion.fails)
    : { from: first, to: first, end: 'skipped' };
  if (conversion?.fails) return found;
  // The page takes a job for failed as soon as one batch is; Canvas runs the others all the same.
  const stop = job.batches.findIndex(({ end }) => hasFailed(end));
  const run = stop < 0 ? job.batches : job.batches.slice(0, stop + 1);
  const third = second + run.reduce((sum, batch) => sum + batch.minutes, 0);
  found.import = done(second, third, stop >= 0);
  return found;
}

export function endOf(job: TrueJob): number {
  return Math.max(...Object.values(phases(job)).map(({ to }) => to));
}

/** How it ended, as far as a source could know. */
export function truthOf(job: TrueJob): 'failed' | 'warning' | 'completed' {
  if (Object.values(phases(job)).some(({ end }) => end === 'failed')) return 'failed';
  return job.batches.some(({ end }) => end === 'imported_with_messages') ? 'warning' : 'completed';
}

function stepAt(phase: Phase | undefined, time: number): StepReading {
  if (!phase || time < phase.from) return blank;
  const percent = Math.min(99, Math.floor((100 * (time - phase.from)) / (phase.to - phase.from)));
  if (time < phase.to) return { state: 'running', percent };
  if (phase.end === 'failed') return { state: 'failed', percent: 62 };
  return phase.end === 'skipped' ? { state: 'skipped', percent: null } : complete;
}

const at = (minutes: number) => start + minutes * minute;

function detailsAt(job: TrueJob, time: number): DetailsReading {
  const found = phases(job);
  const seen = time - lag;
  const timing = (phase: Phase | undefined) => ({
    startedAt: phase && phase.end !== 'skipped' && seen >= phase.from ? at(phase.from) : null,
    endedAt: phase && phase.end !== 'skipped' && seen >= phase.to ? at(phase.to) : null,
  });
  const begun = found.import !== undefined && seen >= found.import.from;
  const [extract, conversion, last] = stepNames.map((step) => stepAt(found[step], seen));
  return details(at(time), [extract ?? blank, conversion ?? blank, last ?? blank], {
    jobId: job.id,
    timings: {
      extract: timing(found.extract),
      conversion: timing(found.conversion),
      import: timing(found.import),
    },
    batches: begun
      ? (batches(job.batches.length)?.map((batch, n) => ({
          ...batch,
          importId: job.names ? `${job.id}${n}` : null,
        })) ?? null)
      : null,
  });
}

function rowAt(job: TrueJob, time: number): Partial<RowReading> {
  const found = phases(job);
  const seen = time - lag;
  const stage = stepNames.findLast((step) => seen >= (found[step]?.from ?? Infinity)) ?? 'extract';
  if (seen < endOf(job)) {
    return { jobId: job.id, status: 'in-progress', stage, updatedAt: at(job.from) };
  }
  const truth = truthOf(job);
  const updatedAt = at(endOf(job));
  return { jobId: job.id, status: truth, stage: truth === 'failed' ? stage : null, updatedAt };
}

function importsAt(job: TrueJob, time: number): ImportReading[] {
  const begin = phases(job).import?.from;
  if (begin === undefined) return [];
  let from = begin;
  return job.batches.flatMap(({ minutes, end }, n): ImportReading[] => {
    const [startedAt, endedAt] = [from, from + minutes];
    from = endedAt;
    const createdAt = begin + n / 10;
    if (time < createdAt) return [];
    const shared = { createdAt: at(createdAt), runner: 'tool' };
    const id = Number(`${job.id}${n}`);
    if (time < startedAt) {
      return [canvasImport(id, { ...shared, state: 'created', startedAt: null, counts: null })];
    }
    const progress = Math.min(99, Math.floor((100 * (time - startedAt)) / minutes));
    const running = { ...shared, startedAt: at(startedAt), progress };
    if (time < endedAt) return [canvasImport(id, running)];
    const last = end === 'failed' ? null : at(endedAt);
    return [canvasImport(id, { ...running, state: end, endedAt: last, progress: 62 })];
  });
}

/** What a source reads of all jobs at a time (minutes); null for a details page of no job yet. */
function readingAt(
  jobs: TrueJob[],
  kind: 'list' | 'details' | 'canvas',
  which: number,
  time: number,
) {
  const begun = jobs.filter(({ from }) => time - lag >= from);
  if (kind === 'list') return list(at(time), ...begun.map((job) => rowAt(job, time)).reverse());
  if (kind === 'canvas') {
    return { at: at(time), imports: jobs.flatMap((job) => importsAt(job, time)) };
  }
  const job = begun[which % Math.max(1, begun.length)];
  return job ? detailsAt(job, time) : null;
}

/** The same reading with parts of it missing, as of a page that was still being drawn. */
function partOf(reading: SourceReading, holes: boolean[]): SourceReading {
  const gone = (n: number) => holes[n % holes.length] ?? false;
  if ('imports' in reading)
    return { ...reading, imports: reading.imports.filter((_, n) => !gone(n)) };
  if (reading.page === 'list') {
    const rows = reading.rows.filter((_, n) => !gone(n));
    const part = (row: RowReading, n: number): RowReading =>
      gone(n + 1) ? { ...row, status: 'unknown', stage: 'unknown', updatedAt: null } : row;
    return { ...reading, rows: rows.map(part) };
  }
  const { extract, conversion, import: last } = reading.steps;
  const none = { startedAt: null, endedAt: null };
  return {
    ...reading,
    name: gone(0) ? null : reading.name,
    steps: {
      extract: gone(1) ? unknown : extract,
      conversion: gone(2) ? unknown : conversion,
      import: gone(3) ? unknown : last,
    },
    // A job that no source gives any time to cannot be distinguished from the imports that are its own.
    timings: gone(4) ? { ...reading.timings, conversion: none, import: none } : reading.timings,
    batches: gone(5) ? null : reading.batches,
  };
}

const trueStep = fc.record({
  minutes: fc.integer({ min: 1, max: 20 }),
  fails: fc.nat(4).map((dice) => dice === 0),
});
const end = fc.constantFrom<ImportState>(
  'imported',
  'imported',
  'imported_with_messages',
  'failed_with_messages',
  'failed',
);
const trueJob = fc.record({
  pause: fc.integer({ min: 15, max: 60 }),
  extract: trueStep,
  conversion: fc.option(trueStep),
  batches: fc.array(fc.record({ minutes: fc.integer({ min: 1, max: 15 }), end }), {
    minLength: 1,
    maxLength: 3,
  }),
  names: fc.boolean(),
});

export interface Night {
  jobs: TrueJob[];
  /** In the order in which they were seen; whole, and enough to know how everything ended. */
  whole: SourceReading[];
  /** Readings of the same night in which something is missing. */
  partial: SourceReading[];
}

/** Up to three jobs, one after the other, and what page and Canvas showed of them at random times. */
export const night: fc.Arbitrary<Night> = fc
  .record({
    plans: fc.array(trueJob, { minLength: 1, maxLength: 3 }),
    looks: fc.array(
      fc.record({
        kind: fc.constantFrom('list' as const, 'details' as const, 'canvas' as const),
        which: fc.nat(5),
        moment: fc.double({ min: 0, max: 1, noNaN: true }),
        holes: fc.array(fc.boolean(), { minLength: 3, maxLength: 7 }),
        isPartial: fc.boolean(),
      }),
      { maxLength: 12 },
    ),
  })
  .map(({ plans, looks }) => {
    const jobs: TrueJob[] = [];
    for (const [n, { pause, ...plan }] of plans.entries()) {
      const before = jobs.at(-1);
      // The batches of a failed job run on for a while.
      const free = before ? endOf(before) + 45 + pause : pause;
      jobs.push({ ...plan, id: `88${n}`, from: free });
    }
    const over = Math.max(...jobs.map(endOf)) + 60;
    const seen = looks.flatMap(({ kind, which, moment, holes, isPartial }) => {
      // Partial ones also come when all is known: they must bury nothing.
      const reading = readingAt(
        jobs,
        kind,
        which,
        Math.floor(moment * over * (isPartial ? 1.5 : 1)),
      );
      return reading ? [{ reading, holes, isPartial }] : [];
    });
    const last = jobs.map((job) => detailsAt(job, over + 1));
    const whole: SourceReading[] = [
      ...seen.filter(({ isPartial }) => !isPartial).map(({ reading }) => reading),
      { at: at(over), imports: jobs.flatMap((job) => importsAt(job, over)) },
      ...last,
      list(at(over + 2), ...jobs.map((job) => rowAt(job, over + 2))),
    ].sort((a, b) => a.at - b.at);
    const partial = seen
      .filter(({ isPartial }) => isPartial)
      .map(({ reading, holes }) => partOf(reading, holes));
    return { jobs, whole, partial };
  });
