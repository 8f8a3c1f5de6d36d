import { describe, expect, it } from 'vitest';
import { viewLedger } from '../../../../utils/roster/assess/view';
import { canvasImport, complete, details, failed, list, start } from '../readings';
import {
  at,
  dueFailures,
  keysOf,
  ledgerAfter,
  lost,
  nameless,
  noTimings,
  row,
} from './without-ids';

describe('a list without ids', () => {
  it('notifies the failure of a row that ran once, however often it is read', () => {
    const later = list(at(9), row('failed', 8), row('completed', -60));
    const ledger = ledgerAfter([
      list(at(5), row('in-progress', 4), row('completed', -60)),
      list(at(6), row('in-progress', 6), row('completed', -60)),
      later,
      { ...later, at: at(20) },
    ]);
    expect(keysOf(ledger)).toHaveLength(2);
    expect(dueFailures(ledger)).toHaveLength(1);
  });

  it('takes an end a minute later for that of the job that ran, however late the list is read', () => {
    const ledger = ledgerAfter([
      list(at(5), row('in-progress', 0)),
      list(at(21), row('failed', 1)),
    ]);
    expect(keysOf(ledger)).toHaveLength(1);
    expect(dueFailures(ledger)).toHaveLength(1);
  });

  it('misses no job between two looks at a list too short to be cut', () => {
    const ledger = ledgerAfter([
      list(at(5), row('in-progress', 0)),
      list(at(81), row('in-progress', 76), row('failed', 16)),
    ]);
    expect(keysOf(ledger)).toHaveLength(2);
    expect(dueFailures(ledger)).toHaveLength(1);
  });

  it('keeps a failure apart from the next one of the same sync', () => {
    const ledger = ledgerAfter([
      list(at(9), row('failed', 8)),
      list(at(70), row('failed', 68), row('failed', 8)),
    ]);
    expect(dueFailures(ledger)).toHaveLength(2);
  });

  it('is that of a job whose page shows an id and its imports, but no time', () => {
    const end = { state: 'failed_with_messages', startedAt: at(2), endedAt: at(8) } as const;
    const step = failed(62);
    const ledger = ledgerAfter([
      { at: at(9), imports: [canvasImport(1, { ...end, createdAt: at(2) })] },
      details(at(10), [complete, complete, step], {
        timings: noTimings,
        batches: [{ label: 'Import', importId: '1', step, timing: lost, counts: null }],
      }),
      list(at(11), row('failed', 8)),
    ]);
    expect(keysOf(ledger)).toEqual(['demo.instructure.com/job/8841']);
    expect(dueFailures(ledger)).toHaveLength(1);
  });

  it('takes no import for its own that began long after its last one had ended', () => {
    const batch = (id: number, from: number) =>
      canvasImport(id, {
        state: 'failed_with_messages',
        runner: 'tool',
        createdAt: at(from),
        startedAt: at(from),
        endedAt: at(from + 2),
      });
    const ended = (from: number) =>
      nameless(at(191), [complete, complete, failed(62)], {
        timings: {
          extract: { startedAt: at(from - 6), endedAt: at(from - 5) },
          conversion: { startedAt: at(from - 5), endedAt: at(from) },
          import: { startedAt: at(from), endedAt: at(from + 2) },
        },
      });
    const ledger = ledgerAfter([
      list(at(5), row('in-progress', 0)),
      { at: at(190), imports: [batch(1, 6), batch(2, 69)] },
      ended(6),
      ended(69),
      list(at(192), row('failed', 8), row('failed', 71)),
    ]);
    expect(dueFailures(ledger).map(({ subject }) => subject)).toEqual([
      keysOf(ledger)[0],
      'demo.instructure.com/import/2',
    ]);
    expect(viewLedger(ledger).importsOf.get(keysOf(ledger)[1] ?? '')).toEqual([
      'demo.instructure.com/import/2',
    ]);
  });

  it('remembers nothing of rows that are alike', () => {
    const ledger = ledgerAfter([list(at(9), row('failed', 8), row('failed', 8))]);
    expect(keysOf(ledger)).toEqual([]);
  });

  it('takes a job that runs from its beginning again for another one', () => {
    const ledger = ledgerAfter([
      list(at(9), row('in-progress', 4)),
      list(at(12), { ...row('in-progress', 11), stage: 'extract' }),
    ]);
    expect(keysOf(ledger)).toHaveLength(2);
  });

  it('takes what it said before it was refreshed for no other job', () => {
    const ledger = ledgerAfter([list(at(9), row('failed', 8)), list(at(7), row('in-progress', 6))]);
    expect(keysOf(ledger)).toHaveLength(1);
  });
});

describe('the end of a good job', () => {
  it('is shown by its row minutes after Canvas had it', () => {
    const end = { startedAt: at(6), endedAt: at(12) };
    const timings = { ...noTimings, extract: { startedAt: start, endedAt: at(4) }, import: end };
    const page = nameless(at(20), [complete, complete, complete], { timings });
    const listed = list(at(19), row('completed', 17), row('failed', -60));
    expect(keysOf(ledgerAfter([listed, page]))).toHaveLength(2);
    expect(keysOf(ledgerAfter([page, listed]))).toHaveLength(2);
  });
});
