import * as z from 'zod/mini';
import type { StepName } from './step';
import type { TypeName } from './type-name';

/** In the order of importance. */
export const findingIds = [
  're-keyed',
  'mass-deletion',
  'zero-type',
  'refused',
  'clean-up-stopped',
  'deletions-skipped',
  'diffing-skipped',
  'options-changed',
  'mass-change',
  'loss',
  'overlap',
  'long-run',
  'no-changes',
  'changed-since-last-good',
] as const;
export const FindingId = z.enum(findingIds);
export type FindingId = z.infer<typeof FindingId>;

export type ActionId =
  | 'pause-schedule'
  | 'check-source'
  | 'compare-mapping'
  | 'compare-configuration'
  | 'compare-options'
  | 'read-messages'
  | 'ask-vendor'
  | 'ask-support'
  | 'ask-restore'
  | 'confirm-expected'
  | 'rebase-diff'
  | 'approve-deletions'
  | 'one-at-a-time'
  | 'move-schedule'
  | 'keep-watching';

export type EvidenceId =
  | 'ids-new'
  | 'ids-new-unmeasured'
  | 'deleted'
  | 'deleted-unmeasured'
  | 'deleted-of-rows'
  | 'deleted-against-created'
  | 'deleted-before-stop'
  | 'clean-up-stopped'
  | 'taken-back'
  | 'partly-taken-back'
  | 'refused'
  | 'refused-before'
  | 'type-zero'
  | 'type-missing'
  | 'type-low'
  | 'type-high'
  | 'deletions-skipped'
  | 'diffing-skipped'
  | 'file-whole'
  | 'file-whole-unnamed'
  | 'batch-mode-on'
  | 'batch-mode-off'
  | 'term-changed'
  | 'threshold-on'
  | 'threshold-off'
  | 'threshold-changed'
  | 'row-threshold-changed'
  | 'data-set-changed'
  | 'diffing-on'
  | 'diffing-off'
  | 'remaster'
  | 'drop-status-changed'
  | 'skip-deletes-on'
  | 'skip-deletes-off'
  | 'override-on'
  | 'override-off'
  | 'stickiness-changed'
  | 'changed'
  | 'lost-in-conversion'
  | 'lost-in-import'
  | 'overlap-running'
  | 'overlap-repeated'
  | 'step-long'
  | 'job-long'
  | 'no-changes'
  | 'configuration-changed'
  | 'templates-changed'
  | 'count-changed'
  | 'time-changed';

/** What a figure usually is: its median, and the ends of what is ordinary, over so many runs. */
export interface UsualRange {
  median: number;
  low: number;
  high: number;
  runs: number;
}

/** One fact behind a finding; `words` names the sentence that says it. */
export interface FindingEvidence {
  words: EvidenceId;
  type: TypeName | null;
  step: StepName | null;
  /** Counts; shares from 0 to 1 (names in `share`); milliseconds (names in `time`). */
  figures: Record<string, number>;
  /** In the unit of the figure it is compared with; null when history is too short. */
  usual: UsualRange | null;
}

export interface Finding {
  id: FindingId;
  severity: 'danger' | 'warning' | 'notice';
  /** True for what is inferred from figures; false for what Canvas or the page said itself. */
  likely: boolean;
  /** One at least. */
  evidence: FindingEvidence[];
  actions: ActionId[];
  /** Is there time to pause the schedule: the import has yet to begin, or the next run; or not. */
  pause: 'before-import' | 'before-next-run' | 'too-late';
}
