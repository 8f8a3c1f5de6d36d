import * as z from 'zod/mini';
import type { Host } from '../../../hosts/host';
import type { ImportId, JobId } from '../keys';
import { JobStatus, StepReading, TimingReading } from '../reading';
import { RunFigures } from '../run';
import { bySteps, LocalTime, ServerTime, ShortText, type TextOf } from '../step';
import { TypeName } from '../type-name';

/**
 * A step as one page said at one time. `unknown` is not kept, for it would bury what was known, but where
 * what was known was only likely.
 */
export const StepFact = z.extend(StepReading, { at: LocalTime });
export type StepFact = z.infer<typeof StepFact>;

/** A row of the Rostering Jobs list, as it was last read. */
export const RowFact = z.object({
  status: JobStatus,
  updatedAt: z.nullable(ServerTime),
  at: LocalTime,
});
export type RowFact = z.infer<typeof RowFact>;

/** What the counts tables of a step said once it was complete. */
export const CountsFact = z.object({ figures: z.record(TypeName, RunFigures), at: LocalTime });
export type CountsFact = z.infer<typeof CountsFact>;

const DigestFact = z.object({ digest: ShortText, at: LocalTime });

/** A rostering job: of each source the newest fact. */
export const JobRecord = z.object({
  host: z.string<Host>(),
  /** Null until a page shows it, which may be never. */
  id: z.nullable<TextOf<JobId>>(ShortText),
  name: z.nullable(ShortText),
  row: z.nullable(RowFact),
  /** Steps as the list (no percentages) and the details page showed them, kept apart. */
  rowSteps: bySteps(z.nullable(StepFact)),
  detailSteps: bySteps(z.nullable(StepFact)),
  timings: bySteps(TimingReading),
  /** How many import batches the details page showed at most, and the import ids it named. */
  batchCount: z.nullable(z.number()),
  importIds: z.array<TextOf<ImportId>>(ShortText),
  /** What recurs: digest of the SIS type. */
  series: z._default(z.nullable(ShortText), null),
  /** Digest of the type a row showed. */
  type: z._default(z.nullable(ShortText), null),
  counts: z._default(bySteps(z.nullable(CountsFact)), {
    extract: null,
    conversion: null,
    import: null,
  }),
  digests: z._default(
    z.object({ configuration: z.nullable(DigestFact), templates: z.nullable(DigestFact) }),
    { configuration: null, templates: null },
  ),
  /** Earliest server time at which the job is known to have existed. */
  from: z.nullable(ServerTime),
  /** When it was first seen at work (server time); null where it never was. */
  runningAt: z._default(z.nullable(ServerTime), null),
  /** When a step before its imports was last seen unfinished (server time). */
  unimportedAt: z._default(z.nullable(ServerTime), null),
  /** True once seen running; only then is its failure reported. */
  wasRunning: z.boolean(),
  at: LocalTime,
});
export type JobRecord = z.infer<typeof JobRecord>;
