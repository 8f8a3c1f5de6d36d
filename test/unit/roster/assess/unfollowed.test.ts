import { describe, expect, it } from 'vitest';
import { viewLedger } from '../../../../utils/roster/assess/view';
import { recordEvents } from '../../../../utils/roster/events/record';
import { withAccount } from '../../../../utils/roster/ledger/account';
import { emptyLedger } from '../../../../utils/roster/ledger/empty-ledger';
import { mergeImports } from '../../../../utils/roster/ledger/merge-imports';
import { mergePage } from '../../../../utils/roster/ledger/merge-page';
import { withNotifyOnEnd } from '../../../../utils/roster/ledger/user-flags';
import type { ImportReading } from '../../../../utils/roster/model/import';
import type { PageReading, StepReading } from '../../../../utils/roster/model/reading';
import {
  batches,
  blank,
  canvasImport,
  complete,
  details,
  host,
  minute,
  running,
  start,
} from '../readings';

const key = `${host}/job/8841`;
const seenAt = (at: number, extract: StepReading, conversion = blank): PageReading =>
  details(start + at * minute, [extract, conversion, blank]);

/** The ledger when the page was seen once, and Canvas then answered so, `at` minutes after the start. */
function ledgerAt(page: PageReading, at: number, imports: ImportReading[]) {
  const readAt = start + at * minute;
  const seen = mergePage(emptyLedger, host, page);
  const asked = withNotifyOnEnd(seen, key, true, page.at);
  const read = mergeImports(withAccount(asked, host, { readAt }), host, imports, readAt);
  return recordEvents(read, { now: readAt, zone: 'UTC', runsOf: () => [], pauses: [] });
}
const jobAt = (...given: Parameters<typeof ledgerAt>) => viewLedger(ledgerAt(...given)).jobs[0];
const eventsAt = (...given: Parameters<typeof ledgerAt>) =>
  Object.values(ledgerAt(...given).events).map(({ kind, subject }) => [kind, subject]);

const done = canvasImport(1, { state: 'imported', progress: 100, endedAt: start + 20 * minute });
const extracting = seenAt(1, running(4));

describe('a job of which nobody has looked at the page since', () => {
  it('has likely come through the step it was in, once its imports have begun', () => {
    const found = jobAt(extracting, 15, [canvasImport(1, { progress: 40 })]);
    expect(found).toMatchObject({
      status: 'in-progress',
      steps: {
        extract: { state: 'complete', source: 'canvas', likely: true, note: 'imports-began' },
        conversion: { state: 'unknown', percent: null }, // it may have been skipped
        import: { state: 'running', percent: 40 },
      },
    });
  });

  it('is where the page says it is, while that is not old', () => {
    const found = jobAt(seenAt(9, running(4)), 15, [canvasImport(1, { progress: 40 })]);
    expect(found?.steps.extract).toMatchObject({ state: 'running', percent: 4, source: 'frame' });
  });

  it('is not known once a batch that its page counts never came, and takes as long as none before', () => {
    const counted = details(start + minute, [complete, complete, running(40)], {
      batches: batches(3),
    });
    const hours = 60;
    expect(jobAt(counted, 5 * hours, [done])?.status).toBe('in-progress');
    expect(jobAt(counted, 7 * hours, [done])).toMatchObject({
      status: 'unknown',
      steps: { import: { state: 'unknown', percent: null } },
    });
    const open = canvasImport(2, { createdAt: start + 21 * minute });
    expect(jobAt(counted, 7 * hours, [done, open])?.status).toBe('in-progress');
  });

  it('has ended once its imports have, and no other came for a while', () => {
    expect(jobAt(extracting, 30, [done])?.status).toBe('in-progress');
    expect(eventsAt(extracting, 30, [done])).toEqual([]);
    expect(jobAt(extracting, 36, [done])).toMatchObject({
      status: 'completed',
      endedAt: done.endedAt,
    });
    expect(eventsAt(extracting, 36, [done])).toEqual([['ended', key]]);
  });

  it('is not called ended by a clock that goes wrong', () => {
    const given = withAccount(ledgerAt(extracting, 36, [done]), host, { skew: -10 * minute });
    expect(viewLedger(given).jobs[0]?.status).toBe('in-progress');
  });

  it('counts as failed at once', () => {
    const broken = canvasImport(1, { state: 'failed', progress: 62 });
    expect(jobAt(extracting, 15, [broken])).toMatchObject({
      status: 'failed',
      failedStep: 'import',
      steps: { extract: { state: 'complete' }, conversion: { state: 'unknown' } },
    });
  });

  it('is not known to run any more when nothing was heard of it for hours', () => {
    expect(jobAt(extracting, 5 * 60, [])?.status).toBe('in-progress');
    const lost = jobAt(extracting, 7 * 60, []);
    expect(lost).toMatchObject({ status: 'unknown', endedAt: null, asOf: extracting.at });
    expect(Object.values(lost?.steps ?? {}).map(({ state }) => state)).toEqual([
      'unknown',
      'unknown',
      'unknown',
    ]);
    expect(eventsAt(extracting, 7 * 60, [])).toEqual([]);
  });

  it('is followed for as long as its import runs', () => {
    const long = canvasImport(1, { progress: 40 });
    expect(jobAt(extracting, 9 * 60, [long])?.status).toBe('in-progress');
  });
});
