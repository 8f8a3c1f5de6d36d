import { expect, test, vi } from 'vitest';
import { lastMade } from '../../utils/last-made';

test('is made once for the same argument, and anew for another or beside another', () => {
  const make = vi.fn((of: { n: number }, beside: number) => of.n + beside);
  const made = lastMade(make);
  const [one, two] = [{ n: 1 }, { n: 2 }];
  expect([made(one, 5), made(one, 5), made(two, 5), made(one, 6)]).toEqual([6, 6, 7, 7]);
  expect(make).toHaveBeenCalledTimes(3);
});

test('is made anew where others are more or fewer than they were', () => {
  const made = lastMade((of: { n: number }, ...besides: number[]) => of.n + besides.length);
  const one = { n: 1 };
  expect([made(one), made(one, 5), made(one, 5, 6), made(one, 5), made(one)]).toEqual([
    1, 2, 3, 2, 1,
  ]);
});

test('keeps null and undefined as well', () => {
  const make = vi.fn(() => undefined);
  const made = lastMade(make);
  const one = {};
  expect([made(one), made(one)]).toEqual([undefined, undefined]);
  expect(make).toHaveBeenCalledTimes(1);
});
