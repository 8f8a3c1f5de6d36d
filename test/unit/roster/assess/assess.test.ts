import { expect, it, vi } from 'vitest';
import { needsOf, planned } from '../../../../utils/background/plan';
import { assess } from '../../../../utils/roster/assess/assess';
import { runsOf } from '../../../../utils/roster/assess/runs';
import { viewLedger } from '../../../../utils/roster/assess/view';
import { recordEvents } from '../../../../utils/roster/events/record';
import { withAccount } from '../../../../utils/roster/ledger/account';
import { emptyLedger } from '../../../../utils/roster/ledger/empty-ledger';
import { identify } from '../../../../utils/roster/ledger/identity/identify';
import { mergeImports } from '../../../../utils/roster/ledger/merge-imports';
import { mergePage } from '../../../../utils/roster/ledger/merge-page';
import type { Ledger } from '../../../../utils/roster/model/ledger';
import { canvasImport, host, list, minute, start } from '../readings';

vi.mock(import('../../../../utils/roster/assess/view'), { spy: true });
vi.mock(import('../../../../utils/roster/assess/runs'), { spy: true });

const day = 1440 * minute;
const now = start + 60 * minute;
const context = { now, zone: 'UTC', runsOf: () => [], pauses: [] };

/** 150 nights of one job and two imports each, the last one failed. */
function manyNights(): Ledger {
  const ids = Array.from({ length: 150 }, (_, night) => night);
  const rows = ids.map((night) => ({
    jobId: `${9000 - night}`,
    updatedAt: start - night * day,
    status: night === 0 ? ('failed' as const) : ('completed' as const),
  }));
  const imports = ids.flatMap((night) =>
    [6, 20].map((after, n) => {
      const at = start - night * day + after * minute;
      const times = { createdAt: at, startedAt: at, endedAt: at + 10 * minute, updatedAt: at };
      return canvasImport(9000 - 2 * night - n, { ...times, state: 'imported', progress: 100 });
    }),
  );
  const reading = list(now, ...rows);
  const account = withAccount(emptyLedger, host, { watchedSince: start - 200 * day });
  const known = mergeImports(account, host, imports, now);
  return mergePage(known, host, reading, identify(known, host, reading));
}

it('is made once of a write, and once of what all are shown', () => {
  const merged = manyNights();
  vi.mocked(viewLedger).mockClear();
  vi.mocked(runsOf).mockClear();
  const written = planned(recordEvents(merged, context), context);
  expect(Object.keys(written.events).length).toBeGreaterThan(0);
  expect(Object.keys(written.jobs)).toHaveLength(150);
  // What events, dates of requests and views add is taken in by one more, once.
  const before = vi.mocked(viewLedger).mock.calls.length;
  expect(before).toBeLessThanOrEqual(2);
  expect(vi.mocked(runsOf).mock.calls).toHaveLength(before);

  const shown = structuredClone(written);
  needsOf(shown, context);
  expect(assess(shown)).toBe(assess(shown));
  expect(assess({ ...shown, kept: {} })).toBe(assess(shown));
  expect(viewLedger).toHaveBeenCalledTimes(before + 1);
  expect(runsOf).toHaveBeenCalledTimes(before + 1);
});

it.each(['jobs', 'imports', 'accounts', 'seen', 'counted'] as const)(
  'is made anew when %s change',
  (source) => {
    const ledger = manyNights();
    const changed = { ...ledger, [source]: { ...ledger[source] } };
    expect(assess(changed)).not.toBe(assess(ledger));
    expect(assess(changed)).toEqual(assess(ledger));
  },
);

it('makes only the accounts anew when a date of a request changes', () => {
  const ledger = manyNights();
  const { view, runs } = assess(ledger);
  const planned = withAccount(ledger, host, { nextAt: now });
  const next = assess(planned);
  expect(next.view).toEqual(viewLedger(planned));
  expect(next.view.accounts).not.toEqual(view.accounts);
  expect([next.view.jobs, next.runs]).toEqual([view.jobs, runs]);
  expect(next.runs).toBe(runs);
  const read = withAccount(planned, host, { readAt: now + 7 * day });
  expect(assess(read).view).toEqual(viewLedger(read));
  expect(assess(read).runs).not.toBe(runs);
});
