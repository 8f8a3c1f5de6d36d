import * as z from 'zod/mini';
import { figureNames, JobStatus } from './reading';
import { ServerTime, ShortText, StepState, Sum } from './step';
import { TypeName } from './type-name';

const Known = z.nullable(z.boolean());
const Digest = z.nullable(z.string().check(z.regex(/^[0-9a-f]{16}$/)));

/** `imported`: rows Canvas processed (its `counts`), unchanged ones too unless only a diff was sent. */
export const runFigureNames = [...figureNames, 'imported'] as const;
export const RunFigures = z.partialRecord(z.enum(runFigureNames), z.nullable(Sum));
export type RunFigures = z.infer<typeof RunFigures>;
export type RunFigure = (typeof runFigureNames)[number];

/** One step over all its batches: first start, last end, server time. */
export const StepRun = z.object({
  state: StepState,
  startedAt: z.nullable(ServerTime),
  endedAt: z.nullable(ServerTime),
});
export type StepRun = z.infer<typeof StepRun>;

/**
 * One rostering job, or one Canvas import that belongs to no job, as history keeps it: counts,
 * classes and times, never names, rows or ids of people. A running one has the same shape.
 */
export const Run = z.object({
  key: ShortText,
  host: ShortText,
  kind: z.enum(['job', 'import']),
  /** What recurs: digest of SIS type, or of who imports and which data set. Null when nothing tells. */
  series: Digest,
  /** Server time; start of the job, or of the import where it stands alone. */
  startedAt: ServerTime,
  /** Null while it runs, and where no source told an end. */
  endedAt: z.nullable(ServerTime),
  /** Server time up to which the figures are known; the end for one that ended. */
  asOf: ServerTime,
  status: JobStatus,
  steps: z.object({ extract: StepRun, conversion: StepRun, import: StepRun }),
  /** By type; a figure is absent or null where no source gave it. */
  figures: z.record(TypeName, RunFigures),
  flags: z.object({
    /** True when Canvas took a diff only (`data.diffed_against_sis_batch_id`), false when all rows. */
    diffing: Known,
    /** Canvas's `diffing_threshold_exceeded`: the whole file was imported, drops were not applied. */
    diffingSkipped: Known,
    /** A threshold or a person stopped the import before its deletions. */
    deletionsSkipped: Known,
    batchMode: Known,
  }),
  errorCount: z.nullable(Sum),
  warningCount: z.nullable(Sum),
  /** See `digest`: tells that the text changed, not what it says. */
  digests: z.object({ configuration: Digest, templates: Digest }),
});
export type Run = z.infer<typeof Run>;

/** True when the run ended with its data applied; rows may have been skipped with a warning. */
export function isGood(run: Run): boolean {
  return run.endedAt !== null && (run.status === 'completed' || run.status === 'warning');
}

/** Runs of one account that may be measured by each other. */
export function alike(run: Run, runs: readonly Run[]): Run[] {
  return runs.filter(
    ({ key, kind, series }) => key !== run.key && kind === run.kind && series === run.series,
  );
}
