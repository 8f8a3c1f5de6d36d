import * as z from 'zod/mini';
import { changeNames } from '../roster/model/import';
import { Count, Instant } from '../roster/model/step';
import { RawOptions } from './import-options';

/** Canvas documents types it does not keep to, so every field but the id may be missing, null or odd. */
const odd = <T extends z.core.SomeType>(type: T, fallback: z.output<T>) => z.catch(type, fallback);

const Id = z.union([
  z.string().check(z.minLength(1), z.maxLength(40)),
  z.pipe(z.number().check(z.nonnegative()), z.transform(String)),
]);

const Time = z.lazy(() =>
  z.pipe(
    odd(z.nullable(z.string()), null),
    z.transform((text) => {
      const time = Instant.safeParse(text === null ? null : Date.parse(text));
      return time.data ?? null;
    }),
  ),
);

/** An integer; the documentation shows a string, and the column may be null. */
const Progress = z.lazy(() =>
  z.pipe(
    odd(z.nullable(z.union([z.string(), z.number()])), null),
    z.transform((raw) => {
      const value = raw === null || raw === '' ? Number.NaN : Number(raw);
      return Number.isFinite(value) ? Math.min(100, Math.max(0, Math.round(value))) : null;
    }),
  ),
);

/** An importer, or a type of data, in Canvas's own spelling. */
const isName = (name: unknown): name is string =>
  typeof name === 'string' && /^[a-z][a-z_]{0,59}$/.test(name);

const Names = z.lazy(() =>
  z.pipe(
    odd(z.array(z.unknown()), []),
    z.transform((names) => names.filter(isName).slice(0, 60)),
  ),
);

const isCount = (value: unknown): value is number => Count.safeParse(value).success;
/** Canvas has some thirty types and classes. */
const mostTypes = 100;

const Counts = z.lazy(() =>
  z.pipe(
    odd(z.nullable(z.record(z.string(), z.unknown())), null),
    z.transform((raw) => {
      if (raw === null) return null;
      const counts = Object.entries(raw).filter(
        (entry): entry is [string, number] => isName(entry[0]) && isCount(entry[1]),
      );
      return Object.fromEntries(counts.slice(0, mostTypes));
    }),
  ),
);

const Changes = z.lazy(() =>
  z.pipe(
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
  ),
);

const Data = z.lazy(() =>
  z.object({
    statistics: Changes,
    supplied_batches: Names,
    completed_importers: Names,
    counts: Counts,
    diffed_against_sis_batch_id: z.optional(odd(z.nullable(Id), null)),
  }),
);

/** An import object of the SIS Imports API, as far as it is read; what is odd in it is null. */
export const RawImport = z.lazy(() =>
  z.extend(RawOptions, {
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
  }),
);
export type RawImport = z.infer<typeof RawImport>;
