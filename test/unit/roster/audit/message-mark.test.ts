import { describe, expect, test } from 'vitest';
import { withCounted } from '../../../../utils/roster/assess/counted';
import { pruneLedger } from '../../../../utils/roster/assess/prune';
import { runsOf } from '../../../../utils/roster/assess/runs';
import { viewLedger } from '../../../../utils/roster/assess/view';
import { messageMark } from '../../../../utils/roster/audit/message-mark';
import { emptyLedger } from '../../../../utils/roster/ledger/empty-ledger';
import { mergeImports } from '../../../../utils/roster/ledger/merge-imports';
import type { Run } from '../../../../utils/roster/model/run';
import { canvasImport, host, minute, start } from '../readings';
import { night } from './scenario';

const past = (total: number | null, messages: Run['messages'] = null): Run => ({
  ...night,
  errorCount: total && 0,
  warningCount: total,
  messages,
});
const nights = (count: number, run: Run) => Array.from({ length: count }, () => run);

describe('the mark of a message', () => {
  test.each<[ReturnType<typeof messageMark>, string, number, Run[]]>([
    [null, 'in the first nights', 6_000, nights(2, past(0))],
    ['new', 'where there were no messages at all', 1, nights(3, past(0))],
    ['new', 'where others were counted', 1, nights(3, past(39, { R1: 39 }))],
    [null, 'where others could not be explained', 1, nights(3, past(39, { R1: 38, unknown: 1 }))],
    ['more', 'than all messages of a night, though nobody read them', 6_081, nights(6, past(39))],
    [null, 'where as many may have been the same', 39, nights(6, past(39))],
    ['every-run', 'where it was counted in each', 39, nights(3, past(39, { U1: 39 }))],
    [null, 'where one night had none of it', 39, [...nights(3, past(39, { U1: 39 })), past(0)]],
    [null, 'where Canvas reported none', 39, nights(6, past(null))],
  ])('is %s %s', (mark, _, count, runs) => {
    expect(messageMark('U1', count, runs)).toBe(mark);
  });
});

describe('what a surface counted', () => {
  const of = (state: 'imported_with_messages' | 'importing') =>
    mergeImports(emptyLedger, host, [canvasImport(1, { state, warningCount: 3 })], start);
  const key = `${host}/import/1`;

  test('is kept with an import that has ended, and goes into its run', () => {
    const ledger = withCounted(of('imported_with_messages'), key, { U1: 3 });
    const [run] = runsOf(ledger, viewLedger(ledger));
    expect(run?.messages).toEqual({ U1: 3 });
    expect(withCounted(ledger, key, { U1: 3 })).toBe(ledger);
    expect(pruneLedger(ledger, start + 90 * 24 * 60 * minute).counted).toEqual({});
  });

  test('is not kept of one that goes on, or that is not known', () => {
    expect(withCounted(of('importing'), key, { U1: 3 }).counted).toEqual({});
    expect(withCounted(of('imported_with_messages'), `${key}2`, { U1: 3 }).counted).toEqual({});
  });
});
