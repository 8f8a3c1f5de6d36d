import fc from 'fast-check';
import { expect, test } from 'vitest';
import { steady } from '../../../../utils/roster/assess/steady';
import type { StepView } from '../../../../utils/roster/model/snapshot';

type Bar = Pick<StepView, 'state' | 'percent' | 'startedAt' | 'note'>;
const bar = (percent: number | null, more: Partial<Bar> = {}): Bar => ({
  state: 'running',
  percent,
  startedAt: 1000,
  note: null,
  ...more,
});

test('a clean-up holds the bar and says so, until the step ends', () => {
  const shown: Bar[] = [];
  for (const percent of [40, 99, 3, 60, 99, 99]) {
    shown.push(steady(shown.at(-1) ?? null, bar(percent), 'import'));
  }
  const end = steady(shown.at(-1) ?? null, bar(100, { state: 'complete' }), 'import');
  expect(shown.map(({ percent, note }) => [percent, note])).toEqual([
    [40, null],
    [99, null],
    [99, 'cleaning-up'],
    [99, 'cleaning-up'],
    [99, 'cleaning-up'],
    [99, 'cleaning-up'],
  ]);
  expect(end).toEqual(bar(100, { state: 'complete' }));
});

test('a fall half-way, or in another step, is held but not called a clean-up', () => {
  expect(steady(bar(60), bar(55), 'import')).toEqual(bar(60));
  expect(steady(bar(99), bar(3), 'extract')).toEqual(bar(99));
});

test('a percentage that goes missing does not empty the bar', () => {
  expect(steady(bar(60), bar(null), 'import')).toEqual(bar(60));
  expect(steady(bar(null), bar(null), 'import')).toEqual(bar(null));
});

test('a note of the source itself stands', () => {
  expect(steady(bar(99), bar(3, { note: 'preparing' }), 'import').note).toBe('preparing');
});

test('another run of the step, and an end, are shown as they are', () => {
  expect(steady(bar(99), bar(3, { startedAt: 2000 }), 'import')).toEqual(
    bar(3, { startedAt: 2000 }),
  );
  const failed = bar(37, { state: 'failed' });
  expect(steady(bar(60), failed, 'import')).toEqual(failed);
  expect(steady(failed, bar(5), 'import')).toEqual(bar(5));
});

test('whatever comes, a bar that runs never runs back', () => {
  const percent = fc.option(fc.integer({ min: 0, max: 100 }));
  fc.assert(
    fc.property(fc.array(percent, { minLength: 1 }), (percents) => {
      let shown: Bar | null = null;
      let highest = -1;
      for (const next of percents) {
        shown = steady(shown, bar(next), 'import');
        expect(shown.percent ?? -1).toBeGreaterThanOrEqual(highest);
        highest = shown.percent ?? highest;
      }
    }),
  );
});
