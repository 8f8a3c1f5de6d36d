import { expect, test } from 'vitest';
import { growth, median, quantile, spreadOf } from '../../bench/statistics';

test('a quantile lies between its neighbors, in proportion, whatever the order', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(quantile([30, 10, 20], 0.95)).toBeCloseTo(29);
  expect(quantile([7], 0.95)).toBe(7);
  expect(() => quantile([], 0.5)).toThrow('nothing was measured');
});

test('a spread gives the middle, the quarters and the worst twentieth', () => {
  const values = Array.from({ length: 101 }, (_, n) => 100 - n);
  expect(spreadOf(values)).toEqual({ median: 50, low: 25, high: 75, p95: 95, count: 101 });
});

test('measuring changes nothing of what was measured', () => {
  const values = [3, 1, 2];
  spreadOf(values);
  expect(values).toEqual([3, 1, 2]);
});

test('growth is the exponent: flat 0, linear 1, square 2; unknown of a single point', () => {
  const along = (cost: (x: number) => number) =>
    growth([10, 100, 1000].map((x) => ({ x, y: cost(x) })));
  expect(along(() => 5)).toBeCloseTo(0);
  expect(along((x) => 3 * x)).toBeCloseTo(1);
  expect(along((x) => x * x)).toBeCloseTo(2);
  expect(growth([{ x: 10, y: 1 }])).toBeNull();
  expect(
    growth([
      { x: 10, y: 0 },
      { x: 100, y: 0 },
    ]),
  ).toBeNull();
});
