import { describe, expect, it } from 'vitest';
import { recordEvents } from '../../../../utils/roster/events/record';
import { emptyLedger } from '../../../../utils/roster/ledger/empty-ledger';
import { mergeImports } from '../../../../utils/roster/ledger/merge-imports';
import { mergePage } from '../../../../utils/roster/ledger/merge-page';
import { digest } from '../../../../utils/roster/model/digest';
import type { ImportReading } from '../../../../utils/roster/model/import';
import type { Run } from '../../../../utils/roster/model/run';
import { run } from '../../storage/history/runs';
import { canvasImport, complete, details, host, minute, running, start } from '../readings';

const nightly = { runner: 'aaaa', dataSet: 'nightly' };
/** Ten nights on which such an import took so many minutes. */
const nights = (minutes: number, series = digest('aaaa nightly')): Run[] =>
  Array.from({ length: 10 }, (_, night) => {
    const { startedAt, steps } = run(night);
    const span = { startedAt, endedAt: startedAt + minutes * minute };
    return run(night, {
      key: `${host}/import/${900 + night}`,
      kind: 'import',
      series,
      steps: { ...steps, import: { state: 'complete', ...span } },
    });
  });

type ReadAt = [minutes: number, change: Partial<ImportReading>];

/** The ledger after an import was read so many minutes after its start. */
function ledgerAfter(readings: ReadAt[], history: Run[], ledger = emptyLedger) {
  return readings.reduce((known, [minutes, change]) => {
    const now = start + minutes * minute;
    const reading = canvasImport(1, { ...nightly, updatedAt: now, ...change });
    const read = mergeImports(known, host, [reading], now);
    return recordEvents(read, { now, zone: 'UTC', runsOf: () => history, pauses: [] });
  }, ledger);
}
const still = (from: number, to: number, change: Partial<ImportReading> = {}): ReadAt[] =>
  Array.from({ length: to - from + 1 }, (_, n) => [from + n, { progress: 37, ...change }]);
const stalled = ({ events }: typeof emptyLedger) =>
  Object.values(events).filter(({ kind }) => kind === 'stalled');

describe('an import of no job', () => {
  it('that stands still for three times its usual is notified once, with the figure it stands at', () => {
    expect(stalled(ledgerAfter(still(6, 36), nights(10)))).toEqual([]);
    expect(stalled(ledgerAfter(still(6, 60), nights(10)))).toMatchObject([
      { subject: `${host}/import/1`, step: 'import', percent: 37, notice: 'due' },
    ]);
  });

  it('is given a quarter of an hour at least', () => {
    expect(stalled(ledgerAfter(still(6, 21), nights(1)))).toEqual([]);
    expect(stalled(ledgerAfter(still(6, 22), nights(1)))).toHaveLength(1);
  });

  it('is not measured by what others upload', () => {
    expect(stalled(ledgerAfter(still(6, 60), nights(1, digest('bbbb by hand'))))).toEqual([]);
  });

  it('is notified again only where it stands still anew', () => {
    const moved: ReadAt[] = [[25, { progress: 38 }], ...still(26, 45, { progress: 38 })];
    expect(stalled(ledgerAfter([...still(6, 24), ...moved], nights(1)))).toHaveLength(2);
  });

  it('does not stand still while it waits its turn, or was not read', () => {
    expect(
      stalled(ledgerAfter(still(6, 90, { state: 'created', progress: 0 }), nights(1))),
    ).toEqual([]);
    const asleep: ReadAt[] = [...still(6, 8), [500, { state: 'imported', progress: 100 }]];
    expect(stalled(ledgerAfter(asleep, nights(1)))).toEqual([]);
  });

  it('does not stand still while it cleans up, where the figure begins anew', () => {
    const cleaning: ReadAt[] = Array.from({ length: 60 }, (_, n) => [
      30 + n,
      { state: 'cleanup_batch', progress: Math.floor(n / 10) },
    ]);
    expect(stalled(ledgerAfter([[29, { progress: 99 }], ...cleaning], nights(1)))).toEqual([]);
    const stuck = still(30, 60, { state: 'cleanup_batch', progress: 3 });
    expect(stalled(ledgerAfter([[29, { progress: 99 }], ...stuck], nights(1)))).toHaveLength(1);
  });
});

it('a stall notified for an import is not notified again for the job it turns out to belong to', () => {
  const before = ledgerAfter(still(6, 40), nights(10));
  const page = details(start + 40 * minute, [complete, complete, running(37)]);
  const known = mergePage(before, host, page);
  const later = ledgerAfter(still(41, 160), nights(10), known);
  expect(stalled(later).map(({ subject, notice }) => [subject, notice])).toEqual([
    [`${host}/import/1`, 'due'],
    [`${host}/job/8841`, 'quiet'],
  ]);
});
