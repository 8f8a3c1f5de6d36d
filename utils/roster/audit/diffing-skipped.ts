import type { FindingEvidence } from '../model/finding';
import { type Case, type Draft, draft, fact, figuresOf } from './case';

/**
 * The files, or one of them, could not be compared with the last and were taken whole: records gone from
 * them stay (canvas-lms app/models/sis_batch.rb `generate_diff`; lib/sis/csv/diff_generator.rb).
 */
export function diffingSkipped({ run }: Case): Draft | null {
  const evidence: FindingEvidence[] = [];
  if (run.flags.diffingSkipped === true) {
    const rows = Object.values(run.figures).flatMap(({ imported }) => imported ?? []);
    const figures: Record<string, number> =
      rows.length > 0 ? { rows: rows.reduce((sum, count) => sum + count, 0) } : {};
    evidence.push(fact('diffing-skipped', { step: 'import', figures }));
  }
  for (const type of new Set(run.wholeFiles)) {
    const words = type === null ? 'file-whole-unnamed' : 'file-whole';
    // How many rows it had is the figure of its type.
    const rows = type === null ? null : figuresOf(run, type).imported;
    const figures: Record<string, number> = typeof rows === 'number' ? { rows } : {};
    evidence.push(fact(words, { type, step: 'import', figures }));
  }
  return draft('diffing-skipped', 'warning', evidence, ['check-source', 'rebase-diff'], false);
}
