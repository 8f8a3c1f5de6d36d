import { readImport } from '../../../../utils/canvas/sis-import';
import { runsOf } from '../../../../utils/roster/assess/runs';
import { viewLedger } from '../../../../utils/roster/assess/view';
import { audit } from '../../../../utils/roster/audit/audit';
import { emptyLedger } from '../../../../utils/roster/ledger/empty-ledger';
import { mergeImports } from '../../../../utils/roster/ledger/merge-imports';
import type { Finding } from '../../../../utils/roster/model/finding';
import type { Run } from '../../../../utils/roster/model/run';

const host = 'demo.instructure.com';

/** What Canvas answers of an import, as far as a test is about it. */
export interface ImportFacts {
  state?: string;
  rows?: Record<string, number>;
  enrollments?: { created?: number; deleted?: number };
  courses?: { created?: number; deleted?: number };
  dataSet?: string | null;
  /** False where it was compared with no upload before. */
  diffed?: boolean;
  warnings?: number;
  errors?: number;
  messages?: [string | null, string][];
  /** No statistics, as after an exception. */
  uncounted?: boolean;
  options?: Record<string, unknown>;
}

const off = { batch_mode: null, batch_mode_term_id: null, multi_term_batch_mode: null };
const options = {
  ...off,
  change_threshold: null,
  diff_row_count_threshold: null,
  diffing_remaster: null,
  diffing_drop_status: null,
  diffing_user_remove_status: null,
  skip_deletes: false,
  override_sis_stickiness: null,
  add_sis_stickiness: null,
  clear_sis_stickiness: null,
};
export const cleanUp = { batch_mode: true, batch_mode_term_id: 31 };

/** An import of the nightly uploader, one a day, as the SIS Imports API tells it. */
function importJson(night: number, facts: ImportFacts) {
  const at = (minute: number) => new Date(Date.UTC(2026, 8, 1 + night, 7, minute)).toISOString();
  const { dataSet = null, diffed = dataSet !== null, messages = [], warnings = 0 } = facts;
  const of = ({ created = 0, deleted = 0 } = {}) => ({ created, restored: 0, deleted });
  return {
    id: 100 + night,
    created_at: at(0),
    started_at: at(1),
    ended_at: at(14),
    updated_at: at(14),
    progress: 100,
    workflow_state: facts.state ?? (warnings > 0 ? 'imported_with_messages' : 'imported'),
    data: {
      import_type: 'instructure_csv',
      ...(diffed && { diffed_against_sis_batch_id: 99 + night }),
      supplied_batches: ['course', 'section', 'user', 'enrollment'],
      counts: { ...facts.rows, error_count: facts.errors ?? 0, warning_count: warnings },
      ...(!facts.uncounted && {
        statistics: { Course: of(facts.courses), Enrollment: of(facts.enrollments) },
      }),
    },
    ...options,
    ...facts.options,
    diffing_data_set_identifier: dataSet,
    ...(dataSet !== null && { diffing_threshold_exceeded: false }),
    ...(messages.length > 0 && { processing_warnings: messages }),
    user: { id: 77 },
  };
}

/** The runs that are made of such imports, in their order. */
export function importRuns(nights: readonly ImportFacts[]): Run[] {
  const readings = nights.flatMap((facts, night) => readImport(importJson(night, facts)) ?? []);
  const ledger = mergeImports(emptyLedger, host, readings, Date.UTC(2026, 11, 1));
  return runsOf(ledger, viewLedger(ledger)).sort((a, b) => a.startedAt - b.startedAt);
}

/** What is found of the last night, judged by those before it. */
export function lastOf(nights: readonly ImportFacts[]): { run: Run; findings: Finding[] } {
  const runs = importRuns(nights);
  const run = runs.at(-1) as Run;
  return { run, findings: audit(run, runs.slice(0, -1)) };
}

/** So many nights that are like each other. */
export const like = (count: number, facts: ImportFacts): ImportFacts[] =>
  Array.from({ length: count }, () => facts);
