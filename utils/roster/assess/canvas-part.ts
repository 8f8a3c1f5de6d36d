import { lastMade } from '../../last-made';
import type { changeNames, ImportReading } from '../model/import';
import { runOptions } from '../model/imports/run-options';
import type { ImportRecord } from '../model/records/import-record';
import type { Run, RunFigures } from '../model/run';
import { typeName } from '../model/type-name';

const kept = ['created', 'restored', 'deleted'] as const satisfies (typeof changeNames)[number][];

/** Rows processed and records changed, over all imports of a run. */
function figuresOf(records: readonly ImportRecord[]): Run['figures'] {
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

function total(values: (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}

const isTakenBack = ({ reading: { state } }: ImportRecord) =>
  state === 'restored' || state === 'partially_restored';

function takenBackOf(records: readonly ImportRecord[]): Run['takenBack'] {
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
 * is rescued, `finish` goes on). Its message says which, or else its statistics: what is deleted was not
 * skipped.
 */
function stopOf({ state, endedAt, stoppedByLimit, changes }: ImportReading) {
  if (state !== 'aborted' || endedAt === null) return null;
  const deleted = Object.values(changes ?? {}).some((each) => (each.deleted ?? 0) > 0);
  return deleted && !stoppedByLimit ? 'while-cleaning' : 'before-cleaning';
}

/** The part of a run that Canvas alone says; remembered for the same records. */
export function canvasPart(records: readonly ImportRecord[]) {
  const [first, ...others] = records;
  return first ? lastPart(first, ...others) : partOf([]);
}

const lastPart = lastMade((...records: [ImportRecord, ...ImportRecord[]]) => partOf(records));

function partOf(records: readonly ImportRecord[]) {
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
