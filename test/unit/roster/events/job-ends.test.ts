import { describe, expect, it } from 'vitest';
import { viewLedger } from '../../../../utils/roster/assess/view';
import { recordEvents } from '../../../../utils/roster/events/record';
import { emptyLedger } from '../../../../utils/roster/ledger/empty-ledger';
import { mergeImports } from '../../../../utils/roster/ledger/merge-imports';
import type { ImportReading } from '../../../../utils/roster/model/import';
import { canvasImport, host, minute, start } from '../readings';

const day = 24 * 60 * minute;
type End = Partial<ImportReading>;
const good: End = { state: 'imported', progress: 100 };
const bad: End = { state: 'failed_with_messages', progress: 37 };

/** An import of each night, read while it ran and at its end; `by`: who ran it. */
function nights(ends: End[], by = 'aaaa', ledger = emptyLedger) {
  return ends.reduce((known, end, night) => {
    const began = start + night * day;
    const common = { runner: by, createdAt: began, startedAt: began, updatedAt: began };
    const id = (by === 'aaaa' ? 100 : 200) + night;
    const last = { endedAt: began + 20 * minute, updatedAt: began + 20 * minute, ...end };
    return [
      { at: began + minute, reading: canvasImport(id, common) },
      { at: began + 30 * minute, reading: canvasImport(id, { ...common, ...last }) },
    ].reduce((before, { at, reading }) => {
      const read = mergeImports(before, host, [reading], at);
      return recordEvents(read, { now: at, zone: 'UTC', runsOf: () => [], pauses: [] });
    }, known);
  }, ledger);
}
const dueEvents = ({ events }: typeof emptyLedger) =>
  Object.values(events)
    .filter(({ notice }) => notice === 'due')
    .map(({ kind, subject, streak }) => `${kind} ${subject.split('/').at(-1)} ${streak}`);

describe('nights in a row', () => {
  it('that fail are notified with their number, and the first good one after them once', () => {
    expect(dueEvents(nights([good, bad, bad, bad, good, good]))).toEqual([
      'failed 101 1',
      'failed 102 2',
      'failed 103 3',
      'recovered 104 3',
    ]);
  });

  it('are counted anew after a good one, be it with a warning', () => {
    const warned: End = { state: 'imported_with_messages' };
    expect(dueEvents(nights([bad, warned, bad]))).toEqual([
      'failed 100 1',
      'warning 101 1',
      'recovered 101 1',
      'failed 102 1',
    ]);
  });

  it('are those of one origin: what another uploads ends no row of failures', () => {
    const between = nights([good], 'bbbb', nights([bad]));
    expect(dueEvents(between)).toEqual(['failed 100 1']);
  });
});

describe('an import that ends', () => {
  it.each<[string, End]>([
    ['by an exception, without an end', { state: 'failed', endedAt: null }],
    ['by a person, without an end', { state: 'aborted', endedAt: null, progress: 62 }],
    ['before its turn, at a forced 100 %', { state: 'aborted', endedAt: null, progress: 100 }],
    ['by a threshold, rows applied', { state: 'aborted', progress: 100 }],
    ['with messages, most data applied', { ...bad, progress: 100 }],
  ])('%s is notified as a failure', (_, end) => {
    expect(dueEvents(nights([end]))).toEqual(['failed 100 1']);
  });

  it.each(['importing', 'cleanup_batch'] as const)(
    'does not by its progress: %s at 100 per cent goes on',
    (state) => {
      const ledger = nights([{ state, progress: 100, endedAt: null }]);
      expect(dueEvents(ledger)).toEqual([]);
      expect(viewLedger(ledger).imports[0]?.status).toBe('in-progress');
    },
  );

  it('and is rolled back afterward keeps its notice, and is no success', () => {
    const failed = nights([bad]);
    for (const state of ['restoring', 'partially_restored', 'restored'] as const) {
      const reading = canvasImport(100, { runner: 'aaaa', createdAt: start, state });
      const read = mergeImports(failed, host, [reading], start + 60 * minute);
      const now = start + 60 * minute;
      const after = recordEvents(read, { now, zone: 'UTC', runsOf: () => [], pauses: [] });
      expect(dueEvents(after)).toEqual(['failed 100 1']);
      const [view] = viewLedger(after).imports;
      expect([view?.status, view?.step.note]).toEqual(['unknown', 'rolled-back']);
    }
  });
});
