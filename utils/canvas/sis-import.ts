import * as z from 'zod/mini';
import { digest } from '../roster/model/digest';
import { changeNames, type ImportReading, ImportState, isUnfinished } from '../roster/model/import';
import { Count, Instant } from '../roster/model/step';
import { RawOptions, readOptions } from './import-options';
import { signsOf } from './import-signs';

/** Canvas documents types it does not keep to, so every field but the id may be missing, null or odd. */
const odd = <T extends z.core.SomeType>(type: T, fallback: z.output<T>) => z.catch(type, fallback);

const Id = z.union([
  z.string().check(z.minLength(1), z.maxLength(40)),
  z.pipe(z.number().check(z.nonnegative()), z.transform(String)),
]);

const Time = z.pipe(
  odd(z.nullable(z.string()), null),
  z.transform((text) => {
    const time = Instant.safeParse(text === null ? null : Date.parse(text));
    return time.data ?? null;
  }),
);

/** An integer; the documentation shows a string, and the column may be null. */
const Progress = z.pipe(
  odd(z.nullable(z.union([z.string(), z.number()])), null),
  z.transform((raw) => {
    const value = raw === null || raw === '' ? Number.NaN : Number(raw);
    return Number.isFinite(value) ? Math.min(100, Math.max(0, Math.round(value))) : null;
  }),
);

/** An importer, or a type of data, in Canvas's own spelling. */
const isName = (name: unknown): name is string =>
  typeof name === 'string' && /^[a-z][a-z_]{0,59}$/.test(name);

const Names = z.pipe(
  odd(z.array(z.unknown()), []),
  z.transform((names) => names.filter(isName).slice(0, 60)),
);

const isCount = (value: unknown): value is number => Count.safeParse(value).success;
/** Canvas tells of some thirty types and classes. */
const mostTypes = 100;

const Counts = z.pipe(
  odd(z.nullable(z.record(z.string(), z.unknown())), null),
  z.transform((raw) => {
    if (raw === null) return null;
    const counts = Object.entries(raw).filter(
      (entry): entry is [string, number] => isName(entry[0]) && isCount(entry[1]),
    );
    return Object.fromEntries(counts.slice(0, mostTypes));
  }),
);

const Changes = z.pipe(
  odd(z.nullable(z.record(z.string(), z.unknown())), null),
  z.transform((raw) => {
    if (raw === null) return null;
    const classes = Object.entries(raw).filter(([name]) => /^[A-Z][A-Za-z]{1,40}$/.test(name));
    return Object.fromEntries(
      classes.slice(0, mostTypes).map(([name, changes]) => [
        name,
        Object.fromEntries(
          changeNames.flatMap((change) => {
            const count = (changes as Record<string, unknown> | null)?.[change];
            return isCount(count) ? [[change, count]] : [];
          }),
        ),
      ]),
    );
  }),
);

const Data = z.object({
  statistics: Changes,
  supplied_batches: Names,
  completed_importers: Names,
  counts: Counts,
  diffed_against_sis_batch_id: z.optional(odd(z.nullable(Id), null)),
});
const noData = { statistics: null, supplied_batches: [], completed_importers: [], counts: null };

const Raw = z.extend(RawOptions, {
  id: Id,
  workflow_state: z.string(),
  progress: z.optional(Progress),
  created_at: z.optional(Time),
  started_at: z.optional(Time),
  ended_at: z.optional(Time),
  updated_at: z.optional(Time),
  diffing_data_set_identifier: z.optional(odd(z.nullable(z.string()), null)),
  diffing_threshold_exceeded: z.optional(odd(z.nullable(z.boolean()), null)),
  diffed_against_import_id: z.optional(odd(z.nullable(Id), null)),
  user: z.optional(odd(z.nullable(z.object({ id: Id })), null)),
  data: z.optional(odd(z.nullable(Data), null)),
  processing_errors: z.optional(odd(z.nullable(z.array(z.unknown())), null)),
  processing_warnings: z.optional(odd(z.nullable(z.array(z.unknown())), null)),
});

/**
 * Whether Canvas imported a diff only: see `ImportReading`. One that differs in nothing ends before its files
 * are looked at, and names neither them nor what it was compared with (app/models/sis_batch.rb,
 * `process_instructure_csv_zip`).
 */
function diffedOf(raw: z.infer<typeof Raw>, state: ImportState): boolean | null {
  const data = raw.data ?? null;
  if (!raw.diffing_data_set_identifier) return false;
  if (data?.diffed_against_sis_batch_id ?? raw.diffed_against_import_id) return true;
  if (raw.diffing_threshold_exceeded === true || raw.diffing_remaster === true) return false;
  if (isUnfinished(state)) return data?.supplied_batches.length ? false : null;
  if (data === null || data.counts === null) return null;
  return data.supplied_batches.length === 0;
}

/**
 * One import object of the SIS Imports API as a reading, or null when it is none (no id or no state).
 * Liberal: old shapes, missing fields and wrong types become null. Messages and people are left behind.
 * Source: canvas-lms lib/api/v1/sis_import.rb, app/models/sis_batch.rb.
 */
export function readImport(json: unknown): ImportReading | null {
  const parsed = Raw.safeParse(json);
  if (!parsed.success) return null;
  const raw = parsed.data;
  const data = raw.data ?? noData;
  const { supplied_batches: supplied, completed_importers: completed, counts } = data;
  const known = ImportState.safeParse(raw.workflow_state);
  const state = known.success ? known.data : raw.ended_at ? 'ended' : 'unknown';
  return {
    id: raw.id,
    state,
    progress: raw.progress ?? null,
    createdAt: raw.created_at ?? null,
    startedAt: raw.started_at ?? null,
    endedAt: raw.ended_at ?? null,
    updatedAt: raw.updated_at ?? null,
    dataSet: raw.diffing_data_set_identifier?.slice(0, 128) ?? null,
    runner: raw.user ? digest(raw.user.id) : null,
    supplied,
    completed,
    counts,
    changes: data.statistics,
    batchMode: raw.batch_mode ?? false,
    diffed: diffedOf(raw, state),
    diffingSkipped: raw.diffing_threshold_exceeded ?? null,
    ...signsOf([...(raw.processing_errors ?? []), ...(raw.processing_warnings ?? [])]),
    options: readOptions(raw),
    // The true totals are in counts, after the end only; without them the lists, cut at 24, give a floor.
    errorCount: counts?.error_count ?? raw.processing_errors?.length ?? null,
    warningCount: counts?.warning_count ?? raw.processing_warnings?.length ?? null,
  };
}

const List = z.object({ sis_imports: z.array(z.unknown()) });

/**
 * The imports of a list answer; entries that are no imports are left out. Accepts the bare object the
 * documentation shows for /importing. Null when the answer is neither.
 */
export function readImportList(json: unknown): ImportReading[] | null {
  const list = List.safeParse(json);
  if (list.success) return list.data.sis_imports.flatMap((each) => readImport(each) ?? []);
  const single = readImport(json);
  return single && [single];
}
