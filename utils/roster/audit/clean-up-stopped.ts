import { type Case, type Draft, draft, fact, figuresOf } from './case';

/** What Canvas cleans up, in its order. */
const cleaned = ['enrollments', 'sections', 'courses'];

/**
 * A person stopped the import while it deleted what its files lack: statistics show what is gone
 * (canvas-lms app/models/sis_batch.rb: `remove_previous_imports` deletes enrollments first, then sections and
 * courses, and leaves off where it is stopped).
 */
export function cleanUpStopped({ run }: Case): Draft | null {
  if (run.flags.cleanUpStopped !== true) return null;
  const evidence = cleaned.flatMap((type) => {
    const { deleted } = figuresOf(run, type);
    if (!deleted) return [];
    return [fact('deleted-before-stop', { type, step: 'import', figures: { deleted } })];
  });
  const actions = ['confirm-expected', 'ask-restore', 'ask-support'] as const;
  return draft('clean-up-stopped', 'warning', evidence, [...actions]);
}
