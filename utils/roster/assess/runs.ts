import { digest } from '../model/digest';
import type { changeNames, ImportReading } from '../model/import';
import { importSeries } from '../model/import-series';
import type { ImportRecord, JobRecord, Ledger } from '../model/ledger';
import type { Run, RunFigures } from '../model/run';
import { runOptions } from '../model/run-options';
import type { ImportView, JobView, StepView } from '../model/snapshot';
import { asInstant } from '../model/step';
import { typeName } from '../model/type-name';
import type { LedgerView } from './view';

const noStep = { state: 'unknown', startedAt: null, endedAt: null } as const;
const kept = ['created', 'restored', 'deleted'] as const satisfies (typeof changeNames)[number][];

/** Rows processed and records changed, over all imports of a run. */
function figuresOf(records: ImportRecord[]): Run['figures'] {
  const figures: Record<string, RunFigures> = {};
  const add = (label: string, figure: keyof RunFigures, count: number) => {
    const type = /_count$|^batch_/.test(label) ? null : typeName(label);
    if (type === null) return;
    figures[type] = { ...figures[type], [figure]: (figures[type]?.[figure] ?? 0) + count };
  };
  for (const { reading } of records) {
    for (const [type, count] of Object.entries(reading.counts ?? {})) add(type, 'imported', count);
    for (const [type, changes] of Object.entries(reading.changes ?? {})) {
      for (const change of kept) add(type, change, changes[change] ?? 0);
    }
  }
  return figures;
}

/** What the page counted, and over it what Canvas did: it tells more, and tells it itself. */
function withPage(counts: JobRecord['counts'], canvas: Run['figures']): Run['figures'] {
  const figures = { ...canvas };
  for (const step of [counts.import, counts.conversion, counts.extract]) {
    for (const [type, row] of Object.entries(step?.figures ?? {})) {
      figures[type] = { ...row, ...(Object.hasOwn(figures, type) ? figures[type] : {}) };
    }
  }
  return figures;
}

/** A digest as history takes it; a page's text of another form is none. */
const digestOf = (fact: JobRecord['digests']['templates']) =>
  fact && /^[0-9a-f]{16}$/.test(fact.digest) ? fact.digest : null;

function total(values: (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}

const stepRun = ({ state, startedAt, endedAt }: StepView) => ({ state, startedAt, endedAt });

const isTakenBack = ({ reading: { state } }: ImportRecord) =>
  state === 'restored' || state === 'partially_restored';

function takenBackOf(records: ImportRecord[]): Run['takenBack'] {
  const back = records.filter(isTakenBack);
  if (back.length === 0) return null;
  return {
    whole: records.every(({ reading }) => reading.state === 'restored'),
    figures: figuresOf(back),
  };
}

/**
 * How an import with an end that is `aborted` was stopped: by a limit before it deleted anything, or by a
 * person while it did. Canvas ends both alike (app/models/sis_batch.rb, `remove_previous_imports`: `Aborted`
 * is rescued, `finish` goes on). Its message tells, or else its statistics: what is deleted was not skipped.
 */
function stopOf({ state, endedAt, stoppedByLimit, changes }: ImportReading) {
  if (state !== 'aborted' || endedAt === null) return null;
  const deleted = Object.values(changes ?? {}).some((each) => (each.deleted ?? 0) > 0);
  return deleted && !stoppedByLimit ? 'while-cleaning' : 'before-cleaning';
}

/** What Canvas alone tells of a run. */
function canvasPart(records: ImportRecord[]) {
  const readings = records.map(({ reading }) => reading);
  const standing = records.filter((record) => !isTakenBack(record)).map(({ reading }) => reading);
  const some = (test: (each: ImportReading) => boolean | null) =>
    readings.length === 0 ? null : standing.some(test);
  const diffed = readings.map((reading) => reading.diffed);
  return {
    figures: figuresOf(records),
    flags: {
      diffing: diffed.includes(true)
        ? true
        : diffed.includes(null) || !diffed.length
          ? null
          : false,
      diffingSkipped: some(({ diffingSkipped }) => diffingSkipped),
      deletionsSkipped: some((reading) => stopOf(reading) === 'before-cleaning'),
      cleanUpStopped: some((reading) => stopOf(reading) === 'while-cleaning'),
      batchMode: some(({ batchMode }) => batchMode),
    },
    options: runOptions(readings),
    wholeFiles: standing.flatMap(({ wholeFiles }) => wholeFiles),
    takenBack: takenBackOf(records),
    errorCount: total(readings.map(({ errorCount }) => errorCount)),
    warningCount: total(readings.map(({ warningCount }) => warningCount)),
  };
}

function runOfJob(job: JobView, ledger: Ledger, records: ImportRecord[]): Run | null {
  const record = ledger.jobs[job.key];
  const startedAt = job.startedAt ?? record?.from ?? record?.runningAt ?? job.endedAt;
  if (startedAt === null) return null;
  const { extract, conversion, import: last } = job.steps;
  const canvas = canvasPart(records);
  return {
    ...canvas,
    figures: record ? withPage(record.counts, canvas.figures) : canvas.figures,
    digests: {
      configuration: digestOf(record?.digests.configuration ?? null),
      templates: digestOf(record?.digests.templates ?? null),
    },
    messages: ledger.counted[job.key] ?? null,
    origin: null,
    key: job.key,
    host: job.host,
    kind: 'job',
    series: record?.series ?? null,
    startedAt,
    endedAt: job.endedAt,
    asOf: asInstant(job.asOf + (ledger.accounts[job.host]?.skew ?? 0)),
    status: job.status,
    steps: { extract: stepRun(extract), conversion: stepRun(conversion), import: stepRun(last) },
  };
}

function runOfImport(each: ImportView, ledger: Ledger): Run | null {
  const record = ledger.imports[each.key];
  const startedAt = each.step.startedAt ?? each.createdAt;
  if (!record || startedAt === null) return null;
  const { runner, dataSet, updatedAt } = record.reading;
  return {
    ...canvasPart([record]),
    digests: { configuration: null, templates: null },
    messages: ledger.counted[each.key] ?? null,
    origin: runner === null ? null : digest(runner),
    key: each.key,
    host: each.host,
    kind: 'import',
    // A teacher's upload by hand is not to be measured by the nightly ones.
    series: importSeries(runner, dataSet),
    startedAt,
    // After an exception, or an abort by a person, Canvas tells no end, but when it last wrote to it.
    endedAt: each.endedAt ?? (each.status === 'failed' ? updatedAt : null),
    asOf: asInstant(record.at + (ledger.accounts[each.host]?.skew ?? 0)),
    status: each.status,
    steps: { extract: noStep, conversion: noStep, import: stepRun(each.step) },
  };
}

/** Every job and import of which a start is known, in the shape history keeps; running ones, too. */
export function runsOf(ledger: Ledger, view: LedgerView): Run[] {
  const recordsOf = (key: string) =>
    (view.importsOf.get(key) ?? []).flatMap((each) => ledger.imports[each] ?? []);
  return [
    ...view.jobs.map((job) => runOfJob(job, ledger, recordsOf(job.key))),
    ...view.imports.map((each) => runOfImport(each, ledger)),
  ].filter((run) => run !== null);
}

/**
 * All runs of a host that anybody saw, newest first: those of history, and what the ledger knows, which
 * counts before it, be it still running. A sync that runs is not missing.
 */
export function allRuns(current: readonly Run[], history: readonly Run[]): Run[] {
  const keys = new Set(current.map(({ key }) => key));
  return [...current, ...history.filter(({ key }) => !keys.has(key))].sort(
    (a, b) => b.startedAt - a.startedAt,
  );
}

/** The same for any host, of what the ledger knows of all. */
export function runsSeen(
  current: readonly Run[],
  history: (host: string) => readonly Run[],
): (host: string) => Run[] {
  return (host) =>
    allRuns(
      current.filter((run) => run.host === host),
      history(host),
    );
}
