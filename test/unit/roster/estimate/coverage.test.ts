import { expect, test } from 'vitest';
import { coverage } from '../coverage';

test.each([11, 12, 13, 14])('200 nights of seed %i: the true end is held 8 times in 10', (seed) => {
  const { job, steps, width } = coverage(seed);
  expect(job).toBeGreaterThanOrEqual(0.8);
  expect(Math.min(...Object.values(steps))).toBeGreaterThanOrEqual(0.8);
  // A range that holds everything would say nothing.
  expect(width).toBeLessThan(0.5);
});
