import * as z from 'zod/mini';
import type { Host } from '../../hosts/host';
import { MessageCounts } from './imports/message-counts';
import { RunOptions } from './imports/run-options';
import type { RunKey } from './keys';
import { figureNames, JobStatus } from './reading';
import { orNull, ServerTime, ShortText, StepState, Sum, type TextOf } from './step';
import { TypeName } from './type-name';

const Known = z.nullable(z.boolean());
const Digest = z.nullable(z.string().check(z.regex(/^[0-9a-f]{16}$/)));

/** `imported`: rows Canvas processed (its `counts`), unchanged ones too unless only a diff was sent. */
const runFigureNames = [...figureNames, 'imported'] as const;
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
 * Imports of a run whose changes Canvas has undone (states `restored`, `partially_restored` where only some
 * were: app/models/sis_batch.rb, `restore_states_for_batch`), and what they had changed, by type.
 */
const TakenBack = z.object({ whole: z.boolean(), figures: z.record(TypeName, RunFigures) });

/**
 * One rostering job, or one Canvas import that belongs to no job, as history keeps it: counts,
 * classes and times, never names, rows or ids of people. A running one has the same shape.
 */
export const Run = z.object({
  key: ShortText as TextOf<RunKey>,
  host: ShortText as TextOf<Host>,
  kind: z.enum(['job', 'import']),
  /** What recurs: digest of SIS type, or of who imports and which data set. Null when unknown. */
  series: Digest,
  /** Server time; start of the job, or of the import where it stands alone. */
  startedAt: ServerTime,
  /** Null while it runs, and where no source gave an end. */
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
    /** A threshold stopped the import before its deletions. */
    deletionsSkipped: Known,
    /** A person stopped the import while it deleted: some is gone, the rest is not. */
    cleanUpStopped: z._default(Known, null),
    batchMode: Known,
  }),
  /** Digest of who imported; null for jobs, and where unknown. */
  origin: z._default(orNull(Digest), null),
  options: z._default(z.catch(RunOptions, {}), {}),
  /** What each file holds that was imported whole though others were compared; null where unknown. */
  wholeFiles: z._default(z.catch(z.array(z.nullable(TypeName)), []), []),
  takenBack: z._default(orNull(TakenBack), null),
  /** Messages of its imports by explanation, once somebody has read all of them. */
  messages: z._default(orNull(MessageCounts), null),
  errorCount: z.nullable(Sum),
  warningCount: z.nullable(Sum),
  /** See `digest`: shows that the text changed, not what it says. */
  digests: z.object({ configuration: Digest, templates: Digest }),
});
export type Run = z.infer<typeof Run>;

/** Runs of one account that may be measured by each other. */
export function alike(run: Run, runs: readonly Run[]): Run[] {
  return runs.filter(
    ({ key, kind, series }) => key !== run.key && kind === run.kind && series === run.series,
  );
}
