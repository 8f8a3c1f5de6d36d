import { expect, test } from 'vitest';
import { changesOf, delays, playUntilImport } from '../../bench/freshness/change';
import { startCanvas } from '../../canvas/server';

test('a delay runs from a change to the first sight of something at least as new', () => {
  const changes = [1, 2, 3].map((value) => ({ value, at: 10 * value }));
  const seen = [
    { value: 2, at: 25 },
    { value: 9, at: 90 },
  ];
  expect(delays(changes, seen)).toEqual([15, 5, 60]);
  expect(delays(changes, seen.slice(0, 1))).toEqual([15, 5]);
  // What was seen before it changed was another import.
  expect(delays(changes, [{ value: 100, at: 5 }, ...seen])).toEqual([15, 5, 60]);
});

test('an import changes a hundred times at most, and ends complete', async () => {
  const canvas = await startCanvas({ speed: 0 });
  const plan = playUntilImport(canvas, 'demo.instructure.com', 1);
  expect(canvas.clock.now()).toBe(plan.startedAt);
  const changes = changesOf(plan);
  expect(changes.at(-1)?.value).toBe(100);
  expect(changes.length).toBeGreaterThan(80);
  expect(changes.map(({ value }) => value)).toEqual(
    [...new Set(changes.map(({ value }) => value))].sort((a, b) => a - b),
  );
  await canvas.close();
});
