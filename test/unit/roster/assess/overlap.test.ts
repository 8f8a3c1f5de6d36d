import { expect, test } from 'vitest';
import { runningNow } from '../../../../utils/roster/assess/overlap';
import type { JobView } from '../../../../utils/roster/model/snapshot';
import { HOUR, MINUTE } from '../../../../utils/roster/time/units';
import { nightView } from '../night-view';
import { type Night, nights } from '../nights';

const [night, other] = nights({ seed: 1, count: 2 }) as [Night, Night];
const { run } = night;
const host = run.host;
const at = (step: 'extract' | 'import') => (run.steps[step].startedAt ?? 0) + 10 * MINUTE;

test('names the job, its step and how far it is', () => {
  const now = at('import');
  const jobs = [nightView(night, now)];
  expect(runningNow(jobs, host, now)).toEqual([
    {
      key: run.key,
      id: '8841',
      step: 'import',
      percent: night.percent.import(10 * MINUTE),
      note: null,
      startedAt: run.startedAt,
      asOf: now,
      likely: false,
    },
  ]);
});

test('between two steps it is the next that is named', () => {
  const now = (run.steps.extract.endedAt ?? 0) + 1000;
  const [running] = runningNow([nightView(night, now)], host, now);
  expect(running).toMatchObject({ step: 'conversion', percent: null });
});

test('jobs that ended, and those of another account, do not stand in the way', () => {
  const later = (run.endedAt ?? 0) + MINUTE;
  expect(runningNow([nightView(night, later)], host, later)).toEqual([]);
  const now = at('extract');
  expect(runningNow([nightView(night, now)], 'beta.instructure.com', now)).toEqual([]);
  expect(runningNow([], host, now)).toEqual([]);
});

test('an old reading makes it likely, a very old one nothing', () => {
  const then = at('extract');
  const jobs = [nightView(night, then)];
  expect(runningNow(jobs, host, then + 14 * MINUTE)[0]?.likely).toBe(false);
  expect(runningNow(jobs, host, then + 16 * MINUTE)[0]?.likely).toBe(true);
  expect(runningNow(jobs, host, then + 13 * HOUR)).toEqual([]);
});

test('a step at work decides where the status does not; a status where the steps do not', () => {
  const now = at('extract');
  const view = nightView(night, now);
  expect(runningNow([{ ...view, status: 'unknown' }], host, now)).toHaveLength(1);
  const unread = { ...view.steps.extract, state: 'unknown', percent: null } as const;
  const blank: JobView = {
    ...view,
    steps: { extract: unread, conversion: unread, import: unread },
  };
  expect(runningNow([blank], host, now)[0]).toMatchObject({ step: null, percent: null });
  expect(runningNow([{ ...blank, status: 'unknown' }], host, now)).toEqual([]);
});

test('while the page is behind Canvas the job still holds its place', () => {
  const view = nightView(night, run.endedAt ?? 0);
  const steps = { ...view.steps, import: { ...view.steps.import, note: 'page-behind' } } as const;
  const behind: JobView = { ...view, status: 'in-progress', endedAt: null, steps };
  expect(runningNow([behind], host, behind.asOf)[0]).toMatchObject({
    step: 'import',
    percent: 100,
    note: 'page-behind',
  });
});

test('the latest comes first', () => {
  const now = (other.run.steps.extract.startedAt ?? 0) + MINUTE;
  const stuck: JobView = { ...nightView(night, at('import')), asOf: now };
  const keys = runningNow([stuck, nightView(other, now)], host, now).map(({ key }) => key);
  expect(keys).toEqual([other.run.key, run.key]);
});
