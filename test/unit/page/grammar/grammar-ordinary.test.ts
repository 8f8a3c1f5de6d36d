import { test } from 'vitest';
import { ordinaryCases } from '../../../canvas/tool/grammar/ordinary.ts';
import { keptPages, pages, seed, takenForTool, withKept } from './run.ts';

test('no ordinary page is taken for the tool', { timeout: 3_600_000 }, () => {
  const taken = takenForTool(ordinaryCases(seed, 'desk', pages));
  if (taken.length) console.log(taken.slice(0, 12).join('\n'));
});

test.runIf(withKept)('nor is one of the kept forms', { timeout: 3_600_000 }, () => {
  takenForTool(ordinaryCases(seed, 'kept', keptPages));
});
