import * as z from 'zod/mini';
import { isZone } from '../time/wall-clock';
import { EveryMinutes, WallTime } from '../time/wall-fields';
import type { ImportId, JobId } from './keys';
import {
  atMost,
  bySteps,
  Count,
  LocalTime,
  orNull,
  Percent,
  ServerTime,
  ShortText,
  StepName,
  StepState,
  type TextOf,
} from './step';

/** The words of the page's Status column; `unknown` when it shows another or none. */
export const JobStatus = z.enum(['in-progress', 'completed', 'warning', 'failed', 'unknown']);
export type JobStatus = z.infer<typeof JobStatus>;

/** `percent` is null when the page shows no number. A failed step keeps the percentage it failed at. */
export const StepReading = z.object({
  state: StepState,
  percent: orNull(Percent),
  /** Present where only the shape of the page gave the state, or `unknown`, and no known word did. */
  likely: z.optional(z.literal(true)),
});
export type StepReading = z.infer<typeof StepReading>;

/** First start and last end the timing table of a step shows; null where it shows none. */
export const TimingReading = z.object({
  startedAt: orNull(ServerTime),
  endedAt: orNull(ServerTime),
});
export type TimingReading = z.infer<typeof TimingReading>;

/** A text of the page that is shown, or compared with others of its kind: its beginning will do. */
const Label = z.pipe(
  z.string(),
  z.transform((text) => text.slice(0, 200)),
);
/** The figures of the page's counts tables. */
export const figureNames = ['extracted', 'converted', 'created', 'restored', 'deleted'] as const;
/** One row of a counts table: the data type as the page names it, and the figures it shows. */
export const CountReading = z.object({
  type: Label,
  figures: z.partialRecord(z.enum(figureNames), orNull(Count)),
});
export type CountReading = z.infer<typeof CountReading>;
/** A table that is longer is not known: of a part of its rows the sums would be wrong. */
const Counts = orNull(z.array(CountReading).check(z.maxLength(200)));

/** One import batch, from its *Import Details* tab. */
export const BatchReading = z.lazy(() =>
  z.object({
    label: Label,
    /** The Canvas SIS import id, where the page shows one. */
    importId: orNull<TextOf<ImportId>>(ShortText),
    step: StepReading,
    timing: TimingReading,
    counts: Counts,
  }),
);
export type BatchReading = z.infer<typeof BatchReading>;

/** A row of the page's Schedules table, as it stands there. Null is what it does not show or we do not read. */
const ScheduleRow = z.object({
  /** A: Interval, Next Run, Time Zone. B: Hour of Day, Next Run, Status. */
  generation: z.enum(['A', 'B']),
  everyMinutes: orNull(EveryMinutes),
  hourOfDay: orNull(z.int().check(z.gte(0), z.lte(23))),
  /** Local time of `zone`. */
  nextRun: orNull(WallTime),
  /** IANA name. */
  zone: orNull(ShortText),
  status: z.enum(['enabled', 'suspended', 'unknown']),
});
const noTime = { zone: null, nextRun: null, everyMinutes: null, hourOfDay: null };
/** Times of a zone that this browser does not know are times of no zone: none of them is known. */
export const ScheduleReading = z.pipe(
  ScheduleRow,
  z.transform((row) => (row.zone !== null && !isZone(row.zone) ? { ...row, ...noTime } : row)),
);
export type ScheduleReading = z.infer<typeof ScheduleReading>;

/** The Rostering Job Details page at one time. Lists are null where the page has not rendered them. */
export const DetailsReading = z.lazy(() =>
  z.object({
    page: z.literal('details'),
    at: LocalTime,
    jobId: orNull<TextOf<JobId>>(ShortText),
    name: orNull(Label),
    steps: bySteps(StepReading),
    timings: bySteps(TimingReading),
    counts: z.object({
      extract: Counts,
      conversion: Counts,
    }),
    /** One per *Import Details* tab; null when no such tab is rendered. */
    batches: orNull(z.array(BatchReading).check(z.maxLength(100))),
    /** The row of the list that the admin opened it from; absent where nobody saw that. */
    openedFrom: z.optional(RowReading),
    /** Digests of the configuration and the mapping templates: they show a change, not what it says. */
    digests: z.object({ configuration: orNull(ShortText), templates: orNull(ShortText) }),
    /** There where the page's words are in no dictionary. */
    byStructure: z.optional(z.literal(true)),
  }),
);
export type DetailsReading = z.infer<typeof DetailsReading>;

/** One row of the Rostering Jobs list. `jobId` is null when neither link nor text of the row has it. */
export const RowReading = z.lazy(() =>
  z.object({
    jobId: orNull<TextOf<JobId>>(ShortText),
    type: orNull(Label),
    sisType: orNull(Label),
    updatedAt: orNull(ServerTime),
    /** The current or failing step; null for a blank cell, which means success. */
    stage: z.nullable(z.union([StepName, z.literal('unknown')])),
    status: JobStatus,
  }),
);
export type RowReading = z.infer<typeof RowReading>;

/** The list page at one time: rows and schedules in its order. */
export const ListReading = z.lazy(() =>
  z.object({
    page: z.literal('list'),
    at: LocalTime,
    rows: atMost(500, RowReading),
    /** Null when no Schedules table is rendered. */
    schedules: orNull(atMost(50, ScheduleReading)),
  }),
);
export type ListReading = z.infer<typeof ListReading>;

/** What the frame source saw at one time, free of names, messages and configuration text. */
export const PageReading = z.lazy(() =>
  z.discriminatedUnion('page', [ListReading, DetailsReading]),
);
export type PageReading = z.infer<typeof PageReading>;
