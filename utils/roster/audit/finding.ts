import * as z from 'zod/mini';
import { StepName } from '../step';
import { TypeName } from '../type-name';
import { UsualRange } from './usual-range';

/** In the order of importance. */
export const findingIds = [
  're-keyed',
  'mass-deletion',
  'zero-type',
  'deletions-skipped',
  'diffing-skipped',
  'mass-change',
  'loss',
  'overlap',
  'long-run',
  'no-changes',
  'changed-since-last-good',
] as const;
export const FindingId = z.enum(findingIds);
export type FindingId = z.infer<typeof FindingId>;

export const actionIds = [
  'pause-schedule',
  'check-source',
  'compare-mapping',
  'compare-configuration',
  'ask-vendor',
  'ask-support',
  'ask-restore',
  'confirm-expected',
  'rebase-diff',
  'approve-deletions',
  'one-at-a-time',
  'move-schedule',
  'keep-watching',
] as const;
export const ActionId = z.enum(actionIds);
export type ActionId = z.infer<typeof ActionId>;

export const evidenceIds = [
  'ids-new',
  'ids-new-unmeasured',
  'deleted',
  'deleted-unmeasured',
  'type-zero',
  'type-missing',
  'type-low',
  'type-high',
  'deletions-skipped',
  'diffing-skipped',
  'changed',
  'lost-in-conversion',
  'lost-in-import',
  'overlap-running',
  'overlap-repeated',
  'step-long',
  'job-long',
  'no-changes',
  'configuration-changed',
  'templates-changed',
  'count-changed',
  'time-changed',
] as const;
export const EvidenceId = z.enum(evidenceIds);
export type EvidenceId = z.infer<typeof EvidenceId>;

/** One fact behind a finding; `words` names the sentence that tells it. */
export const Evidence = z.object({
  words: EvidenceId,
  type: z.nullable(TypeName),
  step: z.nullable(StepName),
  /** Counts; shares from 0 to 1 (names in `share`); milliseconds (names in `time`). */
  figures: z.record(z.string(), z.number()),
  /** In the unit of the figure it is compared with; null when history is too short to tell. */
  usual: z.nullable(UsualRange),
});
export type Evidence = z.infer<typeof Evidence>;

export const Finding = z.object({
  id: FindingId,
  severity: z.enum(['danger', 'warning', 'notice']),
  /** True for what is inferred from figures; false for what Canvas or the page said itself. */
  likely: z.boolean(),
  evidence: z.array(Evidence).check(z.minLength(1)),
  actions: z.array(ActionId),
  /** Is there time to pause the schedule: the import has yet to begin, or the next run; or not. */
  pause: z.enum(['before-import', 'before-next-run', 'too-late']),
});
export type Finding = z.infer<typeof Finding>;
