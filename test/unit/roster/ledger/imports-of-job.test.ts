import { describe, expect, it } from 'vitest';
import { viewLedger } from '../../../../utils/roster/assess/view';
import type { ImportReading } from '../../../../utils/roster/model/import';
import {
  batches,
  blank,
  canvasImport,
  complete,
  details,
  failed,
  minute,
  running,
  skipped,
  start,
} from '../readings';
import { job, ledgerAfter } from './ledger-after';

describe('Canvas imports of a job', () => {
  const page = details(start + 7 * minute, [complete, complete, running(0)], {
    batches: batches(3),
  });
  const imports = (at: number, ...readings: ImportReading[]) => ({
    at: start + at * minute,
    imports: readings,
  });

  it('run ahead of the page, and are called likely when matched by time', () => {
    const answer = imports(
      9,
      canvasImport(1, { state: 'imported' }),
      canvasImport(2, { progress: 50 }),
    );
    expect(job(page, answer)?.steps.import).toMatchObject({
      state: 'running',
      percent: 50,
      source: 'canvas',
      likely: true,
      batches: { done: 1, failed: 0, total: 3 },
    });
  });

  it('are sure when the page names them', () => {
    const named = {
      ...page,
      batches: page.batches?.map((batch) => ({ ...batch, importId: '1' })) ?? null,
    };
    expect(job(named, imports(9, canvasImport(1)))?.steps.import.likely).toBe(false);
  });

  it('complete the step before the page notices, when all batches are through', () => {
    const done = [1, 2, 3].map((id) => canvasImport(id, { state: 'imported', progress: 100 }));
    const view = job(page, imports(20, ...done));
    expect(view?.steps.import).toMatchObject({ state: 'complete', note: 'page-behind' });
    expect(view?.status).toBe('completed');
  });

  it('fail the step with the first failed batch', () => {
    const answer = imports(12, canvasImport(1, { state: 'failed_with_messages', progress: 62 }));
    expect(job(page, answer)).toMatchObject({
      status: 'failed',
      failedStep: 'import',
      steps: { import: { percent: 62 } },
    });
  });

  it('give a warning when rows were skipped', () => {
    const done = [1, 2, 3].map((id) => canvasImport(id, { state: 'imported_with_messages' }));
    expect(job(page, imports(20, ...done))?.status).toBe('warning');
  });

  it('never take the bar back when Canvas cleans up', () => {
    const single = { ...page, batches: batches(1) };
    const cleaning = imports(12, canvasImport(1, { state: 'cleanup_batch', progress: 3 }));
    expect(job(single, cleaning)?.steps.import).toMatchObject({ percent: 99, note: 'cleaning-up' });
  });

  it('that came before the job, or after its end, stay imports', () => {
    const early = canvasImport(1, { createdAt: start - 60 * minute });
    const late = canvasImport(2, { createdAt: start + 90 * minute });
    const ended = details(start + 40 * minute, [complete, skipped, complete], {
      timings: {
        extract: { startedAt: start, endedAt: null },
        conversion: { startedAt: null, endedAt: null },
        import: { startedAt: start, endedAt: start + 30 * minute },
      },
    });
    expect(
      viewLedger(ledgerAfter(ended, imports(95, early, late))).imports.map(({ id }) => id),
    ).toEqual(['2', '1']);
  });

  it('are those of one origin: what somebody else uploads meanwhile is none of the job', () => {
    const own = [1, 2, 3].map((id) => canvasImport(id, { runner: 'a', state: 'imported' }));
    const upload = canvasImport(4, { runner: 'b', state: 'failed' });
    const view = viewLedger(ledgerAfter(page, imports(20, upload, ...own)));
    expect(view.jobs[0]?.steps.import.state).toBe('complete');
    expect(view.imports.map(({ id }) => id)).toEqual(['4']);
  });

  it('are those of one data set where the same user feeds another meanwhile, but batches may differ', () => {
    const batch = (id: number, dataSet: string | null, more: Partial<ImportReading> = {}) =>
      canvasImport(id, { runner: 'a', state: 'imported', dataSet, ...more });
    const nightly = [1, 2, 3].map((id) => batch(id, 'nightly'));
    const other = batch(4, 'athletics', { state: 'failed' });
    const view = viewLedger(ledgerAfter(page, imports(20, other, ...nightly)));
    expect(view.jobs[0]?.steps.import.state).toBe('complete');
    expect(view.imports.map(({ id }) => id)).toEqual(['4']);
    const apart = ['people', 'classes', null].map((dataSet, n) => batch(n + 1, dataSet));
    expect(viewLedger(ledgerAfter(page, imports(20, ...apart))).imports).toEqual([]);
  });

  it('are not those of a job that failed before it could import', () => {
    const broken = details(start, [failed(37), blank, blank]);
    expect(viewLedger(ledgerAfter(broken, imports(9, canvasImport(1)))).imports).toHaveLength(1);
  });
});
