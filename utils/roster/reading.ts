import * as z from 'zod/mini';
import { bySteps, Instant, Percent, ShortText, StepName, StepState } from './step';

/** The words of the page's Status column; `unknown` when it shows another or none. */
export const JobStatus = z.enum(['in-progress', 'completed', 'warning', 'failed', 'unknown']);
export type JobStatus = z.infer<typeof JobStatus>;

/** `percent` is null when the page shows no number. A failed step keeps the percentage it failed at. */
export const StepReading = z.object({
  state: StepState,
  percent: z.nullable(Percent),
  /** There where the shape of the page told it, or `unknown`, and no known word did. */
  likely: z.optional(z.literal(true)),
});
export type StepReading = z.infer<typeof StepReading>;

/** First start and last end the timing table of a step shows; null where it shows none. */
export const TimingReading = z.object({
  startedAt: z.nullable(Instant),
  endedAt: z.nullable(Instant),
});
export type TimingReading = z.infer<typeof TimingReading>;

export const figureNames = ['extracted', 'converted', 'created', 'restored', 'deleted'] as const;
/** One row of a counts table: the data type as the page names it, and the figures it shows. */
export const CountReading = z.object({
  type: ShortText,
  figures: z.partialRecord(z.enum(figureNames), z.nullable(z.number())),
});
export type CountReading = z.infer<typeof CountReading>;

/** One import batch, from its *Import Details* tab. */
export const BatchReading = z.object({
  label: ShortText,
  /** The Canvas SIS import id, where the page shows one. */
  importId: z.nullable(ShortText),
  step: StepReading,
  timing: TimingReading,
  counts: z.nullable(z.array(CountReading).check(z.maxLength(200))),
});
export type BatchReading = z.infer<typeof BatchReading>;

/** A row of the page's Schedules table, as it stands there. Null is what it does not show or we do not read. */
export const ScheduleReading = z.object({
  /** A: Interval, Next Run, Time Zone. B: Hour of Day, Next Run, Status. */
  generation: z.enum(['A', 'B']),
  everyMinutes: z.nullable(z.number().check(z.gte(15))),
  hourOfDay: z.nullable(z.int().check(z.gte(0), z.lte(23))),
  /** Local time of `zone`, `2026-11-25T02:00`. */
  nextRun: z.nullable(z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/))),
  /** IANA name. */
  zone: z.nullable(ShortText),
  status: z.enum(['enabled', 'suspended', 'unknown']),
});
export type ScheduleReading = z.infer<typeof ScheduleReading>;

/** The Rostering Job Details page at one time. Lists are null where the page has not rendered them. */
export const DetailsReading = z.object({
  page: z.literal('details'),
  at: Instant,
  jobId: z.nullable(ShortText),
  name: z.nullable(ShortText),
  steps: bySteps(StepReading),
  timings: bySteps(TimingReading),
  counts: z.object({
    extract: z.nullable(z.array(CountReading).check(z.maxLength(200))),
    conversion: z.nullable(z.array(CountReading).check(z.maxLength(200))),
  }),
  /** One per *Import Details* tab; null when no such tab is rendered. */
  batches: z.nullable(z.array(BatchReading).check(z.maxLength(100))),
  /** Digests of the configuration and the mapping templates: they tell a change, not what it says. */
  digests: z.object({ configuration: z.nullable(ShortText), templates: z.nullable(ShortText) }),
  /** There where the page's words are in no dictionary. */
  byStructure: z.optional(z.literal(true)),
});
export type DetailsReading = z.infer<typeof DetailsReading>;

/** One row of the Rostering Jobs list. `jobId` is null when neither link nor text of the row tells it. */
export const RowReading = z.object({
  jobId: z.nullable(ShortText),
  type: z.nullable(ShortText),
  sisType: z.nullable(ShortText),
  updatedAt: z.nullable(Instant),
  /** The current or failing step; null for a blank cell, which means success. */
  stage: z.nullable(z.union([StepName, z.literal('unknown')])),
  status: JobStatus,
});
export type RowReading = z.infer<typeof RowReading>;

export const ListReading = z.object({
  page: z.literal('list'),
  at: Instant,
  rows: z.array(RowReading).check(z.maxLength(500)),
  /** Null when no Schedules table is rendered. */
  schedules: z.nullable(z.array(ScheduleReading).check(z.maxLength(50))),
});
export type ListReading = z.infer<typeof ListReading>;

/** What the frame source saw at one time, free of names, messages and configuration text. */
export const PageReading = z.discriminatedUnion('page', [ListReading, DetailsReading]);
export type PageReading = z.infer<typeof PageReading>;
