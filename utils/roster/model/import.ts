import * as z from 'zod/mini';
import { ImportOptions } from './imports/import-options';
import type { ImportId } from './keys';
import { Count, orNull, Percent, ServerTime, ShortText, type TextOf } from './step';

/**
 * `workflow_state` of a Canvas SIS import (canvas-lms app/models/sis_batch.rb). Others are `unknown`, or
 * `ended` where they have an end: what is over is not running, whatever it is called.
 */
export const importStates = [
  'initializing',
  'created',
  'importing',
  'cleanup_batch',
  'imported',
  'imported_with_messages',
  'failed_with_messages',
  'failed',
  'aborted',
  'restoring',
  'partially_restored',
  'restored',
  'restore_failed',
  'ended',
  'unknown',
] as const;
export const ImportState = z.enum(importStates);
export type ImportState = z.infer<typeof ImportState>;

/** What an import did to records, by the names of its `statistics`. */
export const changeNames = ['created', 'restored', 'deleted', 'concluded', 'deactivated'] as const;

/** One Canvas SIS import as the API gave it: counts, classes and times, never names, rows or messages. */
export const ImportReading = z.object({
  id: ShortText as TextOf<ImportId>,
  state: ImportState,
  /** Null when Canvas gave none. Never a sign of the end: a failed import keeps its last value. */
  progress: z.nullable(Percent),
  createdAt: z.nullable(ServerTime),
  startedAt: z.nullable(ServerTime),
  /** Null while unfinished, and also for `failed` by exception and for imports aborted by a person. */
  endedAt: z.nullable(ServerTime),
  updatedAt: z.nullable(ServerTime),
  dataSet: z.nullable(ShortText),
  /** Digest of the user who ran it, to distinguish imports by origin; null when unknown. */
  runner: z.nullable(ShortText),
  /** Singular importer names in the upload, and those that are through. */
  supplied: z.array(ShortText),
  completed: z.array(ShortText),
  /** Rows processed per type (plural names). Null until the upload is parsed. */
  counts: z.nullable(z.record(z.string(), Count)),
  /** What became of Canvas's records, by class (Course, Pseudonym …) and change; at the end only. */
  changes: z.nullable(z.record(z.string(), z.partialRecord(z.enum(changeNames), Count))),
  batchMode: z.boolean(),
  /**
   * Whether only the difference to an earlier upload was imported. Null before the upload is parsed. True
   * where Canvas names the upload it compared with (`data.diffed_against_sis_batch_id`), or found nothing
   * to import; an identifier alone says that a comparison was asked for (app/models/sis_batch.rb).
   */
  diffed: z._default(orNull(z.boolean()), null),
  /** True when too much had changed to compare with the last upload, so that drops were not applied. */
  diffingSkipped: z.nullable(z.boolean()),
  /** What each file that was imported whole holds, though others were compared; null where its name does not say. */
  wholeFiles: z._default(z.catch(z.array(z.nullable(ShortText)), []), []),
  /** True when a message says that a limit, or a missing terms file, kept Canvas from cleaning up. */
  stoppedByLimit: z._default(z.catch(z.boolean(), false), false),
  /** Null in readings of earlier versions. */
  options: z._default(orNull(ImportOptions), null),
  errorCount: z.nullable(Count),
  warningCount: z.nullable(Count),
});
export type ImportReading = z.infer<typeof ImportReading>;

const unfinished: ImportState[] = ['initializing', 'created', 'importing', 'cleanup_batch'];

/** True while Canvas is still queueing or running the import. An unknown state counts as unfinished. */
export function isUnfinished(state: ImportState): boolean {
  return state === 'unknown' || unfinished.includes(state);
}

/** Importer order as Canvas runs it (lib/sis/csv/import_refactored.rb, 2022). */
const importerOrder = [
  'change_sis_id',
  'account',
  'term',
  'abstract_course',
  'course',
  'section',
  'xlist',
  'user',
  'login',
  'enrollment',
  'admin',
  'group_category',
  'group',
  'group_membership',
  'grade_publishing_results',
  'user_observer',
];

/** The type being imported now: the first supplied one not through. Inferred; null when unknown. */
export function nowImporting(reading: ImportReading): string | null {
  if (reading.state !== 'importing') return null;
  const rank = (type: string) => (importerOrder.indexOf(type) + 1 || 99) - 1;
  const open = reading.supplied.filter((type) => !reading.completed.includes(type));
  return open.sort((a, b) => rank(a) - rank(b))[0] ?? null;
}
