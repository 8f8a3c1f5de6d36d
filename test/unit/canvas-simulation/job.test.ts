import { expect, test } from 'vitest';
import type { SimulatedCanvas } from '../../canvas/server.ts';
import { importAt } from '../../canvas/sync/import-state.ts';
import { importLag, jobAt } from '../../canvas/sync/job-state.ts';
import { detailsView } from '../../canvas/tool/details-view.ts';
import { listView } from '../../canvas/tool/list-view.ts';
import { english } from '../../canvas/tool/words.ts';
import { host, minute, stoppedCanvas } from './canvas.ts';

/** What the page says of the newest job, in its own words. */
function page(canvas: SimulatedCanvas) {
  const now = canvas.clock.now();
  const district = canvas.district(host);
  const plan = district.jobs.at(-1);
  const state = plan && jobAt(plan, now);
  const [row] = listView(district, now, 1).rows;
  if (!state || !row) throw new Error('no job on the page');
  const view = detailsView(district, state, now);
  const { extract, conversion, import: imports } = view.steps;
  return {
    labels: [extract, conversion, imports].map((label) => english.label(label)),
    stage: row.stage,
    status: row.status,
    view,
  };
}

function until(canvas: SimulatedCanvas, minutes: number) {
  const begun = canvas.district(host).jobs.at(-1)?.startedAt ?? 0;
  canvas.clock.advance(begun + minutes * minute - canvas.clock.now());
  return page(canvas);
}

test('running opens with imports at 40% on the page, and Canvas ahead of it', async () => {
  const canvas = await stoppedCanvas({ scenario: 'running' });
  const { labels, stage, status, view } = page(canvas);
  expect(labels).toEqual(['Complete', 'Complete', '40%']);
  expect([stage, status]).toEqual(['import', 'in-progress']);
  expect(view.batches).toHaveLength(3);
  const now = canvas.clock.now();
  const ahead = canvas
    .district(host)
    .imports.slice(-3)
    .map((plan) => importAt(plan, now));
  const behind = canvas
    .district(host)
    .imports.slice(-3)
    .map((plan) => importAt(plan, now - importLag));
  const sum = (states: typeof ahead) => states.reduce((n, state) => n + (state?.progress ?? 0), 0);
  expect(sum(ahead)).toBeGreaterThan(sum(behind) + 50);
});

test('healthy goes through the three steps and ends without a stage', async () => {
  const canvas = await stoppedCanvas({ scenario: 'healthy' });
  expect(page(canvas).labels[0]).toMatch(/^\d%$/);
  expect(until(canvas, 5).labels).toEqual(['Complete', expect.stringMatching(/%$/), '']);
  expect(until(canvas, 8).labels).toEqual(['Complete', 'Complete', '']);
  expect(page(canvas).stage).toBe('import');
  expect(until(canvas, 13).labels[2]).toMatch(/%$/);
  const end = until(canvas, 40);
  expect(end.labels).toEqual(['Complete', 'Complete', 'Complete']);
  expect([end.stage, end.status]).toEqual([null, 'completed']);
  expect(end.view.batches.every(({ counts }) => counts.length > 0)).toBe(true);
});

test.each([
  ['extract-fails', ['Failed at 37%', '', ''], 'extract', 'failed'],
  ['conversion-fails', ['Complete', 'Failed at 61%', ''], 'conversion', 'failed'],
  ['batch-fails', ['Complete', 'Complete', 'Failed at 86%'], 'import', 'failed'],
  ['warnings', ['Complete', 'Complete', 'Complete'], null, 'warning'],
  ['sftp-csv', ['Complete', '', 'Complete'], null, 'completed'],
])('%s ends as it says', async (scenario, labels, stage, status) => {
  const canvas = await stoppedCanvas({ scenario });
  const end = until(canvas, 60);
  expect(end).toMatchObject({ labels, stage, status });
});

test('the original text of a failure stands in the details of its step', async () => {
  const canvas = await stoppedCanvas({ scenario: 'extract-fails' });
  const { view } = until(canvas, 10);
  expect(view.extract.error).toContain('PowerSchool: The access token has expired or been revoked');
  expect(view.extract.timings.map(({ status }) => status)).toEqual([
    'completed',
    'completed',
    'completed',
    'failed',
    'pending',
    'pending',
  ]);
  expect(canvas.district(host).jobs.at(-1)?.imports).toEqual([]);
});

test('the same seed plays the same night, and hosts play apart', async () => {
  const one = await stoppedCanvas({ scenario: 'healthy' });
  const two = await stoppedCanvas({ scenario: 'healthy' });
  const plans = (canvas: SimulatedCanvas) =>
    canvas
      .district(host)
      .imports.map(({ startedAt, endMs, parts }) => ({ startedAt, endMs, parts }));
  expect(plans(one)).toEqual(plans(two));
  one.play('imports-only', { host: 'lakeside.instructure.com' });
  expect(one.district('lakeside.instructure.com').jobs).toEqual([]);
  expect(one.district(host).jobs).not.toEqual([]);
});
