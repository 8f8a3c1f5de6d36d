import { type AuditSettings, defaultAuditSettings } from '../model/audit-settings';
import { type Finding, findingIds } from '../model/finding';
import type { Run } from '../model/run';
import { type Case, caseOf, type Rule } from './case';
import { changedSinceLastGood } from './changed-since-last-good';
import { cleanUpStopped } from './clean-up-stopped';
import { deletionsSkipped } from './deletions-skipped';
import { diffingSkipped } from './diffing-skipped';
import { withoutExplained } from './explained';
import { longRun } from './long-run';
import { loss } from './loss';
import { massChange } from './mass-change';
import { massDeletion } from './mass-deletion';
import { noChanges } from './no-changes';
import { optionsChanged } from './options-changed';
import { overlap } from './overlap';
import { reKeyed } from './re-keyed';
import { refusedRows } from './refused';
import { zeroType } from './zero-type';

const rules: Rule[] = [
  reKeyed,
  massDeletion,
  zeroType,
  refusedRows,
  cleanUpStopped,
  deletionsSkipped,
  diffingSkipped,
  optionsChanged,
  massChange,
  loss,
  overlap,
  longRun,
  noChanges,
  changedSinceLastGood,
];

const severities: Finding['severity'][] = ['danger', 'warning', 'notice'];

/**
 * What is worth knowing of a run, running or ended, though it may look green; the gravest first.
 * `history`: other runs of any account, in any order. What is unusual is known from five good runs
 * of the same account, kind and series on; with fewer, what Canvas itself said, and what is grave by itself.
 * Of an import that was taken back nothing is left to find: see `takenBackFacts`.
 */
export function audit(
  run: Run,
  history: readonly Run[],
  settings: AuditSettings = defaultAuditSettings,
): Finding[] {
  if (run.kind === 'import' && run.takenBack !== null) return [];
  const judged = caseOf(run, history, settings);
  const drafts = rules.map((rule) => rule(judged)).filter((found) => found !== null);
  const pause = pauseOf(judged);
  return withoutExplained(drafts)
    .map((found) => ({ ...found, pause }))
    .sort(
      (a, b) =>
        severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
        findingIds.indexOf(a.id) - findingIds.indexOf(b.id),
    );
}

/** A paused schedule starts no job any more; that it stops one under way is documented nowhere. */
function pauseOf({ run, others }: Case): Finding['pause'] {
  const { kind, startedAt, endedAt, steps } = run;
  if (others.some((other) => other.kind === kind && other.startedAt > startedAt)) return 'too-late';
  return endedAt === null && steps.import.state === 'waiting' ? 'before-import' : 'before-next-run';
}
