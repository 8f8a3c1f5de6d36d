import type { Run } from './run';

/** True when the run ended with its data applied; rows may have been skipped with a warning. */
export function isGood(run: Run): boolean {
  return run.endedAt !== null && (run.status === 'completed' || run.status === 'warning');
}
