import { earliest, latest } from '../ledger/newer';
import { type ImportReading, type ImportState, isUnfinished, nowImporting } from '../model/import';
import type { ImportRecord } from '../model/records/import-record';
import type { StepNote, StepView } from '../model/snapshot';
import type { StepState } from '../model/step';

/** The state of one Canvas import in the words of a step. A rollback says nothing of the run before. */
function stateOfImport({ state }: ImportReading): StepState {
  if (state === 'initializing' || state === 'created') return 'waiting';
  if (state === 'importing' || state === 'cleanup_batch') return 'running';
  if (state === 'imported' || state === 'imported_with_messages') return 'complete';
  if (state === 'failed' || state === 'failed_with_messages' || state === 'aborted')
    return 'failed';
  return 'unknown';
}

const notes: Partial<Record<ImportState, StepNote>> = {
  initializing: 'uploading',
  created: 'queued',
  cleanup_batch: 'cleaning-up',
  imported_with_messages: 'with-messages',
  failed_with_messages: 'with-messages',
  aborted: 'aborted',
  restoring: 'rolled-back',
  restored: 'rolled-back',
  partially_restored: 'rolled-back',
  restore_failed: 'rollback-failed',
};

/** The fact about an import that the plain state does not show; null when there is none. */
function noteOfImport({ state, progress, counts }: ImportReading): StepNote | null {
  if (state === 'importing') return counts === null && !progress ? 'preparing' : null;
  return notes[state] ?? null;
}

/** Clean-up counts anew from zero, when the rows are already in: shown as 99, so no bar runs back. */
function percentOfImport(reading: ImportReading): number | null {
  const state = stateOfImport(reading);
  if (state === 'complete') return 100;
  if (state === 'waiting') return 0;
  return reading.state === 'cleanup_batch' ? 99 : reading.progress;
}

function mean(values: (number | null)[], count: number): number | null {
  if (values.some((value) => value === null)) return null;
  return Math.floor(values.reduce<number>((sum, value) => sum + (value ?? 0), 0) / count);
}

/**
 * The Canvas Imports step as Canvas reports it, from the imports of a job, oldest first and at least one.
 * `expected`: how many batches the page shows; null when it never did, then the known ones count.
 */
export function importStep(
  records: ImportRecord[],
  expected: number | null,
  likely: boolean,
): StepView {
  const readings = records.map((record) => record.reading);
  const states = readings.map(stateOfImport);
  const total = Math.max(expected ?? 0, readings.length);
  const done = states.filter((state) => state === 'complete').length;
  const failed = states.filter((state) => state === 'failed').length;
  const active = readings.find((_, index) => states[index] === 'running');
  const firstFailed = readings[states.indexOf('failed')];
  const open = readings.some((reading) => isUnfinished(reading.state));
  let state: StepState = 'running';
  if (failed > 0) state = 'failed';
  else if (done === total) state = 'complete';
  else if (states.every((each) => each === 'waiting')) state = 'waiting';
  else if (!open && states.includes('unknown')) state = 'unknown';
  const noted = active ?? firstFailed ?? readings.find((reading) => noteOfImport(reading) !== null);
  const ended = state === 'complete' || (state === 'failed' && !open);
  return {
    state,
    percent:
      state === 'failed'
        ? (firstFailed?.progress ?? null)
        : mean(readings.map(percentOfImport), total),
    startedAt: readings.reduce<number | null>((at, each) => earliest(at, each.startedAt), null),
    endedAt: ended
      ? readings.reduce<number | null>((at, each) => latest(at, each.endedAt), null)
      : null,
    source: 'canvas',
    asOf: Math.max(...records.map((record) => record.at)),
    likely,
    note: noted ? noteOfImport(noted) : null,
    importing: active ? nowImporting(active) : null,
    batches: { done, failed, total },
  };
}
