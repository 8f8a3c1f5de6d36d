import { describe, expect, it } from 'vitest';
import { viewLedger } from '../../../../utils/roster/assess/view';
import { blank, complete, details, failed, list, running } from '../readings';
import { at, dueFailures, keysOf, ledgerAfter, nameless, noTimings, row } from './without-ids';

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

  it('is the job of the row that the admin opened, where two could be meant', () => {
    const rows = [row('completed', 8), row('completed', -60)];
    const shown = list(at(9), ...rows);
    const opened = (place: number, jobId: string | null) =>
      details(at(10), [complete, complete, complete], {
        timings: noTimings,
        jobId,
        openedFrom: shown.rows[place],
      });
    for (const [place, jobId] of [
      [0, '8841'],
      [1, '8840'],
      [1, null],
    ] as const) {
      const ledger = ledgerAfter([shown, opened(place, jobId)]);
      const jobs = Object.values(ledger.jobs);
      expect(jobs).toHaveLength(2);
      const job = jobs.find(({ detailSteps }) => detailSteps.import);
      expect(job).toMatchObject({ id: jobId, row: { updatedAt: rows[place]?.updatedAt } });
    }
  });

  it('is not the job of the opened row where it shows another end, or another start', () => {
    const shown = list(at(9), row('failed', 8), row('completed', -60));
    const openedFrom = shown.rows[1];
    const other = details(at(10), [complete, failed(3), blank], { openedFrom, timings: noTimings });
    const jobs = Object.values(ledgerAfter([shown, other]).jobs);
    expect(jobs.find(({ id }) => id === '8841')?.row?.status).toBe('failed');
    const opened = (minutes: number, began: number) =>
      nameless(at(minutes), [complete, complete, complete], {
        openedFrom,
        timings: { ...noTimings, extract: { startedAt: at(began), endedAt: null } },
      });
    const ledger = ledgerAfter([shown, opened(10, -80), opened(11, -200)]);
    const job = Object.values(ledger.jobs).find(({ row }) => row?.status === 'completed');
    expect(job).toMatchObject({ at: at(10), from: at(-80) });
  });

  it('is not the job of another sync that began with it', () => {
    const ledger = ledgerAfter([
      page(5, running(30), blank, blank),
      nameless(at(6), [running(40), blank, blank], { name: 'Another' }),
    ]);
    expect(keysOf(ledger)).toHaveLength(2);
  });
});
