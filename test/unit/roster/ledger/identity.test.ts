import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewLedger } from '../../../../utils/roster/assess/view';
import { recordEvents } from '../../../../utils/roster/events/record';
import { emptyLedger } from '../../../../utils/roster/ledger/empty-ledger';
import { mergeImports } from '../../../../utils/roster/ledger/merge-imports';
import { mergePage } from '../../../../utils/roster/ledger/merge-page';
import type { Ledger } from '../../../../utils/roster/model/ledger';
import type { PageReading } from '../../../../utils/roster/model/reading';
import { endOf, type Night, night, type SourceReading, truthOf } from '../random-nights';
import {
  blank,
  canvasImport,
  complete,
  details,
  failed,
  host,
  list,
  minute,
  running,
  start,
} from '../readings';

const lost = { startedAt: null, endedAt: null };
const noTimings = { extract: lost, conversion: lost, import: lost };

function take(ledger: Ledger, reading: SourceReading): Ledger {
  const merged =
    'page' in reading
      ? mergePage(ledger, host, reading)
      : mergeImports(ledger, host, reading.imports, reading.at);
  const around = { now: reading.at, zone: 'UTC', runsOf: () => [], pauses: [] };
  return recordEvents(merged, around);
}

const ledgerAfter = (readings: SourceReading[]) => readings.reduce(take, emptyLedger);

const dueFailures = ({ events }: Ledger) =>
  Object.values(events).filter(({ kind, notice }) => kind === 'failed' && notice === 'due');

type Shown = 'never' | 'in the list' | 'in the details';

/** The reading as of a page that shows ids only there. */
function showing<T extends SourceReading>(reading: T, ids: Shown): T {
  if (!('page' in reading)) return reading;
  if (reading.page === 'details')
    return ids === 'in the details' ? reading : { ...reading, jobId: null };
  if (ids === 'in the list') return reading;
  return { ...reading, rows: reading.rows.map((row) => ({ ...row, jobId: null })) };
}

const withoutIds = <T extends PageReading>(reading: T) => showing(reading, 'never');

/** A night as it was seen, with some of it seen again. */
const seen = night.chain((truth) =>
  fc.record({
    truth: fc.constant(truth),
    ids: fc.constantFrom<Shown>('never', 'in the list', 'in the details'),
    again: fc.array(fc.boolean(), { minLength: 1, maxLength: 5 }),
  }),
);

function readingsOf({ truth, ids, again }: { truth: Night; ids: Shown; again: boolean[] }) {
  return truth.whole.flatMap((each, at) => {
    const shown = showing(each, ids);
    return again[at % again.length] ? [shown, shown] : [shown];
  });
}

describe('nights on pages that do not show ids everywhere', { timeout: 60_000 }, () => {
  it('know every job as one', () => {
    fc.assert(
      fc.property(seen, (seenNight) => {
        const ledger = ledgerAfter(readingsOf(seenNight));
        const ends = Object.values(ledger.jobs).map(({ row }) => row?.updatedAt);
        expect(ends.sort()).toEqual(
          seenNight.truth.jobs.map((job) => start + endOf(job) * minute).sort(),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('notify each failure exactly once', () => {
    fc.assert(
      fc.property(seen, (seenNight) => {
        const ledger = ledgerAfter(readingsOf(seenNight));
        const { importsOf } = viewLedger(ledger);
        const owner = (key: string) =>
          [...importsOf].find(([, keys]) => keys.includes(key))?.[0] ?? key;
        const failedKeys = dueFailures(ledger).map(({ subject }) => subject);
        const jobs = failedKeys.filter((key) => key in ledger.jobs);
        // As a job or as the imports that were seen before it, but not as both.
        for (const job of jobs)
          expect(failedKeys.filter((key) => owner(key) === job)).toEqual([job]);
        const truly = seenNight.truth.jobs.filter((job) => truthOf(job) === 'failed').length;
        expect(new Set(failedKeys.map(owner)).size).toBe(truly);
      }),
      { numRuns: 300 },
    );
  });

  it('show no id that no page showed', () => {
    fc.assert(
      fc.property(seen, (seenNight) => {
        const ids = viewLedger(ledgerAfter(readingsOf(seenNight))).jobs.map(({ id }) => id);
        const real: (string | null)[] = seenNight.truth.jobs.map(({ id }) => id);
        expect(ids.every((id) => id === null || real.includes(id))).toBe(true);
        if (seenNight.ids === 'never') expect(ids.every((id) => id === null)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

const at = (minutes: number) => start + minutes * minute;
const row = (status: 'in-progress' | 'failed' | 'completed', updated: number) =>
  ({
    jobId: null,
    status,
    stage: status === 'completed' ? null : 'import',
    updatedAt: at(updated),
  }) as const;
const keysOf = ({ jobs }: Ledger) => Object.keys(jobs);
const nameless = (...shown: Parameters<typeof details>) => withoutIds(details(...shown));

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

describe('a details page without an id', () => {
  const page = (minutes: number, ...steps: Parameters<typeof details>[1]) =>
    nameless(at(minutes), steps);
  const timeless = (minutes: number, ...steps: Parameters<typeof details>[1]) =>
    nameless(at(minutes), steps, { timings: noTimings });

  it('is followed to its failure, with a start', () => {
    const ledger = ledgerAfter([
      page(5, running(30), blank, blank),
      page(9, failed(37), blank, blank),
      page(10, failed(37), blank, blank),
    ]);
    expect(keysOf(ledger)).toHaveLength(1);
    expect(dueFailures(ledger)).toHaveLength(1);
    expect(viewLedger(ledger).jobs[0]?.id).toBeNull();
  });

  it('is followed to its failure without one, too', () => {
    const ledger = ledgerAfter([
      timeless(5, running(30), blank, blank),
      timeless(6, running(30), blank, blank),
      timeless(9, failed(37), blank, blank),
      timeless(10, failed(37), blank, blank),
    ]);
    expect(keysOf(ledger)).toHaveLength(1);
    expect(dueFailures(ledger)).toHaveLength(1);
  });

  it('is the job of the row that it was opened from, and of the one it goes back to', () => {
    const ledger = ledgerAfter([
      list(at(5), row('in-progress', 4), row('failed', -60)),
      page(6, complete, complete, running(30)),
      page(9, complete, complete, failed(37)),
      list(at(10), row('failed', 9), row('failed', -60)),
    ]);
    expect(keysOf(ledger)).toHaveLength(2);
    expect(dueFailures(ledger)).toHaveLength(2);
  });

  it('turns out to have an id without being notified again', () => {
    const ledger = ledgerAfter([
      page(6, complete, complete, running(30)),
      page(9, complete, complete, failed(37)),
      details(at(10), [complete, complete, failed(37)]),
      list(at(11), { ...row('failed', 9), jobId: '8841' }),
    ]);
    expect(dueFailures(ledger)).toHaveLength(1);
    expect(viewLedger(ledger).jobs.map(({ id }) => id)).toEqual(['8841']);
  });

  it('is no other job for want of a time, where two could be meant', () => {
    const ledger = ledgerAfter([
      list(at(9), row('failed', 8), row('failed', -60)),
      timeless(10, complete, complete, failed(37)),
    ]);
    expect(keysOf(ledger)).toHaveLength(2);
    expect(dueFailures(ledger)).toHaveLength(2);
    expect(Object.values(ledger.jobs).every(({ name }) => name === null)).toBe(true);
  });

  it('is not the job of another sync that began with it', () => {
    const ledger = ledgerAfter([
      page(5, running(30), blank, blank),
      nameless(at(6), [running(40), blank, blank], { name: 'Another' }),
    ]);
    expect(keysOf(ledger)).toHaveLength(2);
  });
});

describe('the import of a page without an id', () => {
  const importing = (minutes: number, percent: number, more = {}) =>
    nameless(at(minutes), [complete, complete, running(percent)], { timings: noTimings, ...more });
  const answer = (minutes: number, more: Parameters<typeof canvasImport>[1]) => ({
    at: at(minutes),
    imports: [canvasImport(1, { createdAt: at(1), startedAt: at(1), ...more })],
  });

  it('gives its figure to the page that is behind', () => {
    const before = ledgerAfter([importing(5, 30)]);
    for (const progress of [47, 58, 83]) {
      const [job] = viewLedger(take(before, answer(6, { progress }))).jobs;
      expect(job?.steps.import).toMatchObject({
        percent: progress,
        source: 'canvas',
        likely: true,
      });
    }
  });

  it('is not one that had ended before', () => {
    const ended = answer(6, { state: 'imported', progress: 100, endedAt: at(3) });
    const view = viewLedger(ledgerAfter([importing(5, 30), ended]));
    expect(view.jobs[0]?.steps.import).toMatchObject({ percent: 30, source: 'frame' });
    expect(view.imports).toHaveLength(1);
  });

  it('makes the job no more finished than its page says, unless the page names it', () => {
    const ended = answer(7, { state: 'imported', progress: 100, endedAt: at(6) });
    const [likely] = viewLedger(ledgerAfter([importing(5, 30), ended])).jobs;
    expect(likely?.status).toBe('in-progress');
    expect(likely?.steps.import).toMatchObject({
      state: 'running',
      percent: 100,
      note: 'page-open',
    });
    const step = running(30);
    const batches = [{ label: 'Import', importId: '1', step, timing: lost, counts: null }];
    const [sure] = viewLedger(ledgerAfter([importing(5, 30, { batches }), ended])).jobs;
    expect(sure?.steps.import).toMatchObject({ state: 'complete', note: 'page-behind' });
  });

  it('says with its reason that the job failed, once', () => {
    const broken = { state: 'failed_with_messages' as const, progress: 62, endedAt: at(6) };
    const ledger = ledgerAfter([
      importing(5, 30),
      answer(7, broken),
      nameless(at(12), [complete, complete, failed(62)], { timings: noTimings }),
      answer(13, broken),
    ]);
    expect(viewLedger(ledger).jobs[0]?.failedStep).toBe('import');
    expect(dueFailures(ledger)).toHaveLength(1);
  });

  it('is never one of yesterday, whatever start a page shows of a job before its imports', () => {
    const yesterday = nameless(at(0), [running(30), blank, blank], {
      timings: { ...noTimings, extract: { startedAt: at(-24 * 60), endedAt: null } },
    });
    const old = {
      createdAt: at(-24 * 60 + 6),
      state: 'imported' as const,
      endedAt: at(-24 * 60 + 9),
    };
    const view = viewLedger(ledgerAfter([yesterday, answer(1, old)]));
    expect(view.jobs[0]?.steps.import.source).not.toBe('canvas');
    expect(view.imports).toHaveLength(1);
  });
});

describe('several imports of a page without an id or a time', () => {
  const page = nameless(at(5), [complete, complete, running(30)], { timings: noTimings });
  const batch = (id: number, more: Parameters<typeof canvasImport>[1]) =>
    canvasImport(id, { runner: 'tool', createdAt: at(1), startedAt: at(1), ...more });
  const percent = (...imports: ReturnType<typeof canvasImport>[]) =>
    viewLedger(ledgerAfter([page, { at: at(6), imports }])).jobs[0]?.steps.import;

  it('count with the batches that were over before the page was opened', () => {
    const over = batch(1, { state: 'imported', progress: 100, endedAt: at(3) });
    expect(percent(over, batch(2, { progress: 40 }))).toMatchObject({ percent: 70 });
  });

  it('count without what another user, or an earlier job, had imported', () => {
    const over = { state: 'imported', progress: 100, endedAt: at(3) } as const;
    const other = batch(1, { ...over, runner: 'a teacher' });
    const earlier = batch(3, { ...over, createdAt: at(-30), endedAt: at(-20) });
    expect(percent(other, earlier, batch(2, { progress: 40 }))).toMatchObject({ percent: 40 });
  });

  it('give no figure where it is behind the page', () => {
    expect(percent(batch(2, { progress: 4 }))).toMatchObject({ percent: 30, source: 'frame' });
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
