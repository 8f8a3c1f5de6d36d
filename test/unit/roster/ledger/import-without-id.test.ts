import { describe, expect, it } from 'vitest';
import { viewLedger } from '../../../../utils/roster/assess/view';
import { blank, canvasImport, complete, failed, list, running } from '../readings';
import {
  at,
  dueFailures,
  ledgerAfter,
  lost,
  nameless,
  noTimings,
  row,
  take,
  withoutIds,
} from './without-ids';

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

  it.each([
    ['gives no time of', null],
    ['gives a time before its beginning for', at(-4)],
  ])('is not over before it began, where Canvas %s its end', (_, updatedAt) => {
    const broken = { state: 'failed' as const, createdAt: at(6), updatedAt };
    const seen = ledgerAfter([withoutIds(list(at(10), row('in-progress', 5))), answer(11, broken)]);
    expect(viewLedger(seen).imports).toEqual([]);
    expect(dueFailures(seen)).toHaveLength(1);
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
