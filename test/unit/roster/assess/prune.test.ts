import { describe, expect, it } from 'vitest';
import { pruneLedger } from '../../../../utils/roster/assess/prune';
import { recordEvents } from '../../../../utils/roster/events/record';
import { emptyLedger } from '../../../../utils/roster/ledger/empty-ledger';
import { mergeImports } from '../../../../utils/roster/ledger/merge-imports';
import { mergePage } from '../../../../utils/roster/ledger/merge-page';
import { withSeen } from '../../../../utils/roster/ledger/user-flags';
import { importKey } from '../../../../utils/roster/model/keys';
import type { Ledger } from '../../../../utils/roster/model/ledger';
import { DAY, HOUR } from '../../../../utils/roster/time/units';
import { canvasImport, complete, details, failed, host, list, minute, start } from '../readings';

const record = (ledger: Ledger, now: number) =>
  recordEvents(ledger, { now, zone: 'UTC', runsOf: () => [], pauses: [] });
const due = ({ events }: Ledger) =>
  Object.values(events)
    .filter(({ kind, notice }) => kind === 'failed' && notice === 'due')
    .map(({ subject }) => subject);
const broken = canvasImport(7, { state: 'failed', endedAt: null, progress: 40 });

describe('what is thrown away', () => {
  it('is a job with its imports, which are not notified a second time', () => {
    const page = details(start + 20 * minute, [complete, complete, failed(40)]);
    const recorded = record(
      mergeImports(mergePage(emptyLedger, host, page), host, [broken], page.at),
      page.at,
    );
    // The import was read again later than the page, as Canvas is asked and pages are not.
    const read = mergeImports(recorded, host, [broken], start + 2 * DAY);
    const now = start + 31 * DAY;
    const later = record(pruneLedger(read, now), now);
    expect(due(later)).toEqual(due(recorded));
    expect([later.jobs, later.imports]).toEqual([{}, {}]);
  });

  it('is never what was notified: shown again by a page, it is not notified anew', () => {
    const row = list(start + HOUR, { status: 'failed', updatedAt: start, stage: 'extract' });
    const recorded = record(mergePage(emptyLedger, host, row), row.at);
    const now = start + 31 * DAY;
    const again = record(mergePage(pruneLedger(recorded, now), host, { ...row, at: now }), now);
    expect(Object.keys(again.events)).toEqual(Object.keys(recorded.events));
    expect(again.events).toEqual(recorded.events);
  });

  it('is counted by host and by when it began, not by when it was read', () => {
    let ledger = emptyLedger;
    for (const [n, count] of [151, 150, 150].entries()) {
      const rows = Array.from({ length: count }, (_, at) => ({
        jobId: `${at}`,
        status: 'completed' as const,
        updatedAt: start - at * minute,
      }));
      ledger = mergePage(ledger, `c${n}.instructure.com`, list(start + n, ...rows));
    }
    expect(Object.keys(pruneLedger(ledger, start).jobs)).toHaveLength(451);
  });

  it('is no failure that nobody has seen, however many imports came after it', () => {
    const early = canvasImport(7, { state: 'failed', createdAt: start, progress: 40 });
    const later = Array.from({ length: 700 }, (_, n) =>
      canvasImport(100 + n, { state: 'imported', createdAt: start + (n + 1) * minute }),
    );
    const now = start + DAY;
    const all = mergeImports(emptyLedger, host, [early, ...later], now);
    expect(pruneLedger(all, now).imports).toHaveProperty([importKey(host, '7')]);
    const seen = withSeen(all, importKey(host, '7'), now);
    expect(pruneLedger(seen, now).imports).not.toHaveProperty([importKey(host, '7')]);
    expect(Object.keys(pruneLedger(seen, now).imports)).toHaveLength(300);
  });

  it('is, of more unfinished imports than can be kept, none of the oldest: they end next', () => {
    const open = Array.from({ length: 700 }, (_, n) =>
      canvasImport(100 + n, { state: 'created', createdAt: start + n * minute }),
    );
    const { imports } = pruneLedger(mergeImports(emptyLedger, host, open, start), start);
    expect(imports).toHaveProperty([importKey(host, '100')]);
    expect(imports).toHaveProperty([importKey(host, '799')]);
    expect(Object.keys(imports)).toHaveLength(500);
  });

  it('also reaches the parked session of who is not signed in', () => {
    const old = mergeImports(emptyLedger, host, [broken], start);
    const ledger = { ...emptyLedger, shelf: { [`${host} aaaa`]: old } };
    expect(pruneLedger(ledger, start + DAY).shelf).toHaveProperty([`${host} aaaa`]);
    expect(pruneLedger(ledger, start + 31 * DAY).shelf).toEqual({});
  });
});
