import { expect, test } from 'vitest';
import { amount } from '../../bench/amount';
import { counted, figureOf, isMet, timesLess } from '../../bench/figure';
import { tableOf } from '../../bench/table';

const base = { name: 'without', value: 100 };
const five = counted({ name: 'Five', unit: 'ms', value: 5, baseline: base, goal: { most: 5 } });

test('an amount has three figures, and a share is given in percent', () => {
  expect(amount(1234.5, 'ms')).toBe('1,235 ms');
  expect(amount(12.345, 's')).toBe('12.3 s');
  expect(amount(0.0512, '%')).toBe('5.12 %');
  expect(amount(1000, 'count')).toBe('1,000');
});

test('a goal is met by being small enough, and by being enough times less than the baseline', () => {
  expect(isMet(five)).toBe(true);
  expect(isMet({ ...five, value: 5.01 })).toBe(false);
  expect(isMet({ ...five, goal: { times: 20 } })).toBe(true);
  expect(isMet({ ...five, goal: { times: 21 } })).toBe(false);
  expect(isMet({ ...five, goal: { most: 9, times: 21 } })).toBe(false);
  expect(isMet({ ...five, value: 0, goal: { times: 21 } })).toBe(true);
  expect(isMet({ ...five, goal: null })).toBeNull();
});

test('nothing is no ratio', () => {
  expect(timesLess({ ...five, value: 0 })).toBeNull();
  expect(timesLess({ ...five, baseline: { name: 'none', value: 0 } })).toBeNull();
});

test('every line has its spread, its baseline and whether its goal is met', () => {
  const many = figureOf({ name: 'a | b', unit: 'ms', baseline: base }, [1, 2, 3, 4, 200], 'p95');
  const more = counted({
    name: 'More',
    unit: 'count',
    value: 400,
    baseline: base,
    goal: { most: 9 },
  });
  const lines = tableOf([five, many, more])
    .split('\n')
    .map((line) => line.replaceAll(/ +/g, ' '));
  expect(lines).toEqual([
    '| what | measured | baseline | ratio | goal | met |',
    expect.stringMatching(/^(\| -+ ){6}\|$/),
    '| Five | 5 ms | without: 100 ms | 20 × less | ≤ 5 ms | yes |',
    '| a \\| b | 161 ms (2–4, n 5) | without: 100 ms | 1.61 × more | | |',
    '| More | 400 | without: 100 | 4 × more | ≤ 9 | no |',
  ]);
});

test('the columns stand below each other', () => {
  const widths = tableOf([five, { ...five, name: 'A longer name' }])
    .split('\n')
    .map((line) => line.length);
  expect(new Set(widths).size).toBe(1);
});
