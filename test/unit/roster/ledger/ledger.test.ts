import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewLedger } from '../../../../utils/roster/assess/view';
import type { ImportReading } from '../../../../utils/roster/model/import';
import type { SourceReading } from '../random-nights';
import {
  batches,
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
import { job, ledgerAfter } from './ledger-after';

const noTiming = { startedAt: null, endedAt: null };

const states = (...readings: SourceReading[]) => {
  const steps = job(...readings)?.steps;
  return [steps?.extract.state, steps?.conversion.state, steps?.import.state];
};

describe('a page that is read by its structure', () => {
  const likely = { likely: true } as const;
  const none = { ...likely, state: 'unknown', percent: null } as const;
  const first = details(start, [{ ...running(37), ...likely }, none, none]);
  const later = details(start + minute, [none, none, none]);

  it('says what is likely, and no longer says what the page no longer shows', () => {
    expect(job(first)?.steps.extract).toMatchObject({
      state: 'running',
      percent: 37,
      likely: true,
    });
    expect(states(first, later)).toEqual(['unknown', 'unknown', 'unknown']);
    expect(states(later, first)).toEqual(['unknown', 'unknown', 'unknown']);
  });

  it('says that the imports of its job are yet to begin while an earlier step runs', () => {
    const timings = { extract: noTiming, conversion: noTiming, import: noTiming };
    const untimed = { ...first, timings, byStructure: true as const };
    const imports = [canvasImport(1, { progress: 40 })];
    const found = job(untimed, { at: start + 8 * minute, imports })?.steps.import;
    expect(found).toMatchObject({ state: 'running', percent: 40, source: 'canvas', likely: true });
  });
});

describe('a running job of which the page shows no step', () => {
  const seen = list(start + 30 * minute, {
    status: 'in-progress',
    stage: 'unknown',
    updatedAt: start + 30 * minute,
  });
  const imported = (more: Partial<ImportReading>) => ({
    at: start + 31 * minute,
    imports: [canvasImport(1, { progress: 40, ...more })],
  });

  it('has the import that ran when it was seen running, though it began before', () => {
    const found = job(seen, imported({}))?.steps;
    expect(found?.import).toMatchObject({ state: 'running', percent: 40, likely: true });
    expect(found?.extract.state).toBe('unknown');
    const over = imported({ state: 'imported', endedAt: start + 31 * minute });
    // It may be another's: not over before the page can tell, and says it still runs, or nobody looks.
    expect(states(seen, over)[2]).toBe('running');
    expect(states(seen, { ...over, at: start + 45 * minute })[2]).toBe('complete');
  });

  it.each([
    ['had ended', { state: 'imported', endedAt: start + 20 * minute }],
    ['had been aborted', { state: 'aborted', updatedAt: start + 20 * minute }],
  ] as const)('has none that %s before', (_, more) => {
    expect(states(seen, imported(more))[2]).toBe('unknown');
  });
});

describe('a job on the list', () => {
  it.each([
    ['in-progress', 'extract', ['running', 'waiting', 'waiting']],
    ['in-progress', 'import', ['complete', 'unknown', 'running']],
    ['failed', 'conversion', ['complete', 'failed', 'waiting']],
    ['completed', null, ['complete', 'unknown', 'complete']],
    ['warning', null, ['complete', 'unknown', 'complete']],
    ['unknown', 'unknown', ['unknown', 'unknown', 'unknown']],
  ] as const)('%s in stage %s', (status, stage, expected) => {
    expect(states(list(start, { status, stage }))).toEqual(expected);
    expect(job(list(start, { status, stage }))?.status).toBe(status);
  });

  it('keeps the percentage that only the details page shows', () => {
    const seen = details(start, [running(37), blank, blank]);
    const row = list(start + minute, { status: 'in-progress', stage: 'extract' });
    expect(job(seen, row)?.steps.extract).toMatchObject({
      state: 'running',
      percent: 37,
      asOf: start,
    });
  });

  it('has no step run after one that was seen to fail or run later', () => {
    const none = { state: 'unknown', percent: null } as const;
    const importing = details(start, [complete, complete, running(58)]);
    const anew = details(start + minute, [failed(37), blank, none]);
    expect(states(importing, anew)).toEqual(['failed', 'waiting', 'unknown']);
    expect(states(anew, importing)).toEqual(['failed', 'waiting', 'unknown']);
  });

  it('ends a step that was last seen running, and says that how it ended is not known', () => {
    const seen = details(start, [complete, running(40), blank]);
    const row = list(start + 30 * minute, { status: 'completed', stage: null });
    expect(states(seen, row)).toEqual(['complete', 'unknown', 'complete']);
  });
});

describe('failures', () => {
  it('are one event, however often they are read', () => {
    const broken = details(start, [failed(37), blank, blank]);
    const events = ledgerAfter(details(start, [running(30), blank, blank]), broken, {
      ...broken,
      at: start + 9,
    }).events;
    expect(Object.values(events)).toMatchObject([
      { id: `failed|${host}/job/8841`, step: 'extract', percent: 37, notice: 'due' },
    ]);
  });

  it('of an import are not notified again as those of its job', () => {
    const broken = { at: start + 8 * minute, imports: [canvasImport(1, { state: 'failed' })] };
    const page = details(start + 9 * minute, [complete, complete, running(0)]);
    const events = Object.values(ledgerAfter(broken, page).events);
    expect(events.map(({ notice }) => notice)).toEqual(['due', 'quiet']);
  });

  it('of a job are notified though an import had told of it that turns out to be another job’s', () => {
    const broken = { state: 'failed_with_messages', endedAt: start + 9 * minute } as const;
    const timings = {
      extract: { startedAt: start - 60 * minute, endedAt: null },
      conversion: noTiming,
      import: noTiming,
    };
    const unread = { state: 'unknown', percent: null } as const;
    const early = details(start + 11 * minute, [unread, blank, unread], { jobId: '1', timings });
    const named = [{ label: 'Import', importId: '1', step: blank, timing: noTiming, counts: null }];
    const ledger = ledgerAfter(
      { at: start + 10 * minute, imports: [canvasImport(1, broken)] },
      early,
      details(start + 12 * minute, [complete, complete, failed(62)], { batches: named }),
      { ...early, at: start + 13 * minute, steps: { ...early.steps, extract: failed(37) } },
    );
    const due = Object.values(ledger.events).filter(({ notice }) => notice === 'due');
    expect(due.map(({ subject }) => subject)).toEqual([`${host}/import/1`, `${host}/job/1`]);
  });

  it('over a day old and not seen to happen are no news', () => {
    const old = list(start, {
      status: 'failed',
      stage: 'extract',
      updatedAt: start - 30 * 3_600_000,
    });
    const ledger = ledgerAfter(old);
    expect(Object.values(ledger.events)).toMatchObject([{ notice: 'quiet' }]);
    expect(viewLedger(ledger).jobs[0]?.seen).toBe(true);
  });
});

describe('the order of readings', () => {
  const night: SourceReading[] = [
    list(start, { status: 'in-progress', stage: 'extract' }),
    details(start + minute, [running(20), blank, blank]),
    details(start + 3 * minute, [running(80), blank, blank]),
    details(start + 5 * minute, [complete, running(10), blank]),
    details(start + 7 * minute, [complete, complete, running(0)], { batches: batches(2) }),
    { at: start + 8 * minute, imports: [canvasImport(1, { progress: 30 })] },
    { at: start + 12 * minute, imports: [canvasImport(1, { state: 'imported' }), canvasImport(2)] },
    {
      at: start + 15 * minute,
      imports: [canvasImport(2, { state: 'failed_with_messages', progress: 62 })],
    },
    details(start + 17 * minute, [complete, complete, running(55)], { batches: batches(2) }),
    details(start + 21 * minute, [complete, complete, failed(62)], { batches: batches(2) }),
    list(start + 22 * minute, {
      status: 'failed',
      stage: 'import',
      updatedAt: start + 21 * minute,
    }),
  ];
  const partial = fc.constantFrom<SourceReading>(
    details(start + 6 * minute, [
      running(99),
      { state: 'unknown', percent: null },
      { state: 'unknown', percent: null },
    ]),
    list(start + 30 * minute, { status: 'unknown', stage: 'unknown' }),
    { at: start + 9 * minute, imports: [] },
  );

  it('does not matter: late, repeated and shuffled readings come to the same', () => {
    const clean = viewLedger(ledgerAfter(...night));
    fc.assert(
      fc.property(
        fc.shuffledSubarray(night, { minLength: night.length }),
        fc.array(fc.constantFrom(...night)),
        (shuffled, repeated) => {
          expect(viewLedger(ledgerAfter(...shuffled, ...repeated))).toEqual(clean);
        },
      ),
    );
  });

  it('never loses or repeats the failure', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(night, { minLength: night.length }),
        fc.array(partial),
        (shuffled, bits) => {
          const ledger = ledgerAfter(...shuffled, ...bits);
          const due = Object.values(ledger.events).filter(({ notice }) => notice === 'due');
          expect(due).toHaveLength(1);
          expect(viewLedger(ledger).jobs[0]?.status).toBe('failed');
        },
      ),
    );
  });
});
