import { test } from 'vitest';
import { ordinaryCases } from '../../../canvas/tool/grammar/ordinary.ts';
import { expectOrdinary, keptPages, pages, seed, withKept } from './run.ts';

test('no ordinary page is taken for the tool', { timeout: 3_600_000 }, () => {
  expectOrdinary(ordinaryCases(seed, 'desk', pages));
});

test.runIf(withKept)('nor is one of the kept forms', { timeout: 3_600_000 }, () => {
  expectOrdinary(ordinaryCases(seed, 'kept', keptPages));
});
