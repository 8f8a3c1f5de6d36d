import { type Case, type Draft, draft, fact } from './case';

/** The import was stopped before its deletions: who left keeps access, and only a person can end that. */
export function deletionsSkipped({ run }: Case): Draft | null {
  if (run.flags.deletionsSkipped !== true) return null;
  const evidence = [fact('deletions-skipped', { step: 'import' })];
  const actions = ['check-source', 'approve-deletions', 'ask-support'] as const;
  return draft('deletions-skipped', 'danger', evidence, [...actions], false);
}
