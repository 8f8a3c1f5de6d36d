import type { District } from '../district.ts';
import { iso } from '../json.ts';
import { messagesOf } from '../sync/import-message.ts';
import { type ImportPlan, runsImmediately } from '../sync/import-plan.ts';
import type { ImportState } from '../sync/import-state.ts';
import { type Importer, importers } from '../sync/script.ts';
import { errorsFileOf, fileJson, plurals, uploadsOf } from './files.ts';
import { statisticsJson } from './statistics-json.ts';

/** Longest list of messages; more are summed up in one pseudo row. */
const longest = 24;

/** A SisImport of the API (lib/api/v1/sis_import.rb): missing keys are missing there too. */
export function sisImportJson(state: ImportState, district: District, now: number) {
  const { plan } = state;
  const { script } = plan;
  const { host } = district.facts;
  const by = district.facts.users.find((user) => user.id === plan.userId);
  const began = state.startedAt !== null;
  const isReported = state.over && script.end !== 'failed' && script.end !== 'aborted';
  const messages = messagesOf(plan);
  const errors = messages.filter(({ failure }) => failure);
  const warnings = messages.filter(({ failure }) => !failure);
  return {
    id: plan.id,
    created_at: iso(plan.createdAt),
    started_at: iso(state.startedAt),
    ended_at: iso(state.endedAt),
    updated_at: iso(state.updatedAt),
    progress: state.progress,
    workflow_state: state.workflowState,
    data: dataJson(
      state,
      district,
      { errors: errors.length, warnings: warnings.length },
      isReported,
    ),
    batch_mode: script.cleanUp ? true : null,
    batch_mode_term_id: script.cleanUp?.termId ?? null,
    multi_term_batch_mode: null,
    override_sis_stickiness: null,
    add_sis_stickiness: null,
    clear_sis_stickiness: null,
    diffing_data_set_identifier: script.dataSet ?? null,
    diff_row_count_threshold: null,
    diffed_against_import_id: null,
    diffing_drop_status: null,
    update_sis_id_if_login_claimed: began ? false : null,
    skip_deletes: began ? false : null,
    change_threshold: script.cleanUp?.changeThreshold ?? null,
    diffing_remaster: null,
    diffing_user_remove_status: null,
    ...(script.dataSet && { diffing_threshold_exceeded: script.diffingSkipped ?? false }),
    ...(isReported && errors.length > 0 && { processing_errors: capped(errors, 'errors') }),
    ...(isReported && warnings.length > 0 && { processing_warnings: capped(warnings, 'warnings') }),
    ...script.options,
    ...(state.hasErrorsFile && {
      errors_attachment: fileJson(errorsFileOf(state), host, state.updatedAt, now),
    }),
    ...(by && {
      user: {
        id: by.id,
        name: by.name,
        created_at: '2021-08-02T09:14:05-06:00',
        sortable_name: by.sortable,
        short_name: by.name,
        sis_user_id: null,
        integration_id: null,
        sis_import_id: null,
        login_id: by.login,
      },
    }),
    ...(state.parsed && {
      csv_attachments: uploadsOf(state).map((file) => fileJson(file, host, plan.createdAt, now)),
    }),
  };
}

function dataJson(
  state: ImportState,
  district: District,
  total: { errors: number; warnings: number },
  isReported: boolean,
): Record<string, unknown> {
  const { plan } = state;
  const base: Record<string, unknown> = {
    import_type: 'instructure_csv',
    ...(state.startedAt !== null && {
      downloadable_attachment_ids: uploadsOf(state).map(({ id }) => id),
    }),
  };
  if (state.over && plan.script.end === 'failed') {
    base.error_message = 'No such file or directory';
    base.stack_trace =
      "No such file or directory\n/app/models/sis_batch.rb:512:in `process_without_send_later'";
  }
  if (!state.parsed) return base;
  const isBack = /restored$/.test(state.workflowState);
  const statistics = isReported && { statistics: statisticsJson(plan, isBack) };
  const compared = comparedWith(plan, district);
  // What differs in nothing ends before its files are looked at.
  if (compared !== null && plan.parts.length === 0) {
    return state.over
      ? { ...base, counts: { error_count: 0, warning_count: 0 }, ...statistics }
      : base;
  }
  const cleaned = isReported && plan.script.cleanUp && !plan.script.end.startsWith('aborted');
  return {
    ...base,
    ...(compared !== null && { diffed_against_sis_batch_id: compared }),
    supplied_batches: plan.parts.map(({ importer }) => importer),
    counts: {
      ...countsJson(state.counts),
      ...(isReported && { error_count: total.errors, warning_count: total.warnings }),
      ...(cleaned && {
        batch_courses_deleted: 3,
        batch_sections_deleted: 7,
        batch_enrollments_deleted: 214,
      }),
    },
    running_immediately: runsImmediately(plan),
    completed_importers: state.completed,
    ...statistics,
  };
}

/** The upload that Canvas compares with: the last of the same data set that went well; null for a first one. */
function comparedWith({ script, createdAt }: ImportPlan, { imports }: District): bigint | null {
  if (!script.dataSet || script.diffingSkipped || script.options?.diffing_remaster) return null;
  const before = imports.filter(
    (other) =>
      other.script.dataSet === script.dataSet &&
      other.createdAt < createdAt &&
      other.script.end.startsWith('imported') &&
      !other.script.restored,
  );
  return before.at(-1)?.id ?? null;
}

/** Every type has a key, those of the upload and all others. */
function countsJson(counts: Partial<Record<Importer, number>>): Record<string, number> {
  const zero = {
    change_sis_ids: 0,
    abstract_courses: 0,
    group_categories: 0,
    groups: 0,
    group_memberships: 0,
    grade_publishing_results: 0,
  };
  return {
    ...zero,
    ...Object.fromEntries(importers.map((importer) => [plurals[importer], counts[importer] ?? 0])),
  };
}

function capped(
  messages: { file: string | null; message: string }[],
  kind: 'errors' | 'warnings',
): [string | null, string][] {
  const pairs = messages
    .slice(0, longest)
    .map(({ file, message }): [string | null, string] => [file, message]);
  const more = messages.length - pairs.length;
  if (more > 0) {
    pairs.push([
      `and ${more} more ${kind} that were not included`,
      `Download the error file to see all ${kind}.`,
    ]);
  }
  return pairs;
}
