import { type Case, type Draft, draft, fact } from './case';

/** The file differed so much from the last that Canvas took it whole: records gone from it stay. */
export function diffingSkipped({ run }: Case): Draft | null {
  if (run.flags.diffingSkipped !== true) return null;
  const rows = Object.values(run.figures).flatMap(({ imported }) => imported ?? []);
  const figures: Record<string, number> =
    rows.length > 0 ? { rows: rows.reduce((sum, count) => sum + count, 0) } : {};
  const evidence = [fact('diffing-skipped', { step: 'import', figures })];
  return draft('diffing-skipped', 'warning', evidence, ['check-source', 'rebase-diff'], false);
}
