import { expect, it } from 'vitest';
import { newsText, stateText } from '../../../../components/text/step-text';
import { viewLedger } from '../../../../utils/roster/assess/view';
import { emptyLedger } from '../../../../utils/roster/ledger/empty-ledger';
import { mergeImports } from '../../../../utils/roster/ledger/merge-imports';
import type { ImportState } from '../../../../utils/roster/model/import';
import { canvasImport, host, start } from '../../roster/readings';

function saidOf(...states: ImportState[]): string[] {
  const imports = states.map((state, n) =>
    canvasImport(n + 1, { state, createdAt: start - n, counts: null }),
  );
  const { imports: views } = viewLedger(mergeImports(emptyLedger, host, imports, start));
  return views.map(({ step }) => `${stateText(step, false)}: ${newsText(step)}`);
}

it.each<[ImportState, string]>([
  ['initializing', 'Waiting: Upload under way'],
  ['created', 'Waiting: Queued in Canvas'],
  ['cleanup_batch', 'Running: Cleaning up: Canvas is applying deletions'],
  ['restore_failed', 'Unknown: The rollback failed'],
])('an import that is %s says what Canvas does with it, and nothing of others', (state, said) => {
  expect(saidOf(state)).toEqual([said]);
  expect(saidOf(state, 'importing')[0]).toBe(said);
});
