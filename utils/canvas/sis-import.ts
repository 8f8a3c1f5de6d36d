import * as z from 'zod/mini';
import { digest } from '../roster/model/digest';
import { type ImportReading, ImportState, isUnfinished } from '../roster/model/import';
import { readOptions } from './import-options';
import { signsOf } from './import-signs';
import { RawImport } from './raw-import';

const noData = { statistics: null, supplied_batches: [], completed_importers: [], counts: null };

/** A state of a Canvas newer than this file is over where it has an end. */
function stateOf(raw: RawImport): ImportState {
  const known = ImportState.safeParse(raw.workflow_state);
  if (known.success) return known.data;
  return raw.ended_at ? 'ended' : 'unknown';
}

/**
 * Whether Canvas imported a diff only: see `ImportReading`. One that differs in nothing ends before its files
 * are looked at, and names neither them nor what it was compared with (app/models/sis_batch.rb,
 * `process_instructure_csv_zip`).
 */
function diffedOf(raw: RawImport, state: ImportState): boolean | null {
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
  const parsed = RawImport.safeParse(json);
  if (!parsed.success) return null;
  const raw = parsed.data;
  const state = stateOf(raw);
  const data = raw.data ?? noData;
  const { supplied_batches: supplied, completed_importers: completed, counts } = data;
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
