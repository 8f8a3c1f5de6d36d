import { expect, test } from 'vitest';
import {
  type LastProgress,
  lastProgress,
  stalledSince,
} from '../../../../utils/roster/events/last-progress';
import type { StepView } from '../../../../utils/roster/model/snapshot';
import { HOUR, MINUTE } from '../../../../utils/roster/time/units';

const start = Date.parse('2026-11-24T07:00:00Z');
const view = (minutes: number, percent: number | null, more: Partial<StepView> = {}): StepView => ({
  state: 'running',
  percent,
  startedAt: start,
  endedAt: null,
  source: 'canvas',
  asOf: start + minutes * MINUTE,
  likely: false,
  note: null,
  importing: null,
  batches: null,
  ...more,
});
const tenMinutes = { median: 10 * MINUTE, p90: 14 * MINUTE, runs: 20 };
const twoMinutes = { median: 2 * MINUTE, p90: 3 * MINUTE, runs: 20 };

/** The minutes at which a stall is stallMinutes while the readings come in. */
function stallMinutes(readings: StepView[], usual: Parameters<typeof stalledSince>[2]): number[] {
  let last: LastProgress | null = null;
  const minutes: number[] = [];
  for (const reading of readings) {
    last = lastProgress(last, reading);
    if (stalledSince(reading, last, usual) === null) continue;
    minutes.push(((reading.asOf ?? 0) - start) / MINUTE);
  }
  return minutes;
}
const flat = (from: number, to: number, more: Partial<StepView> = {}) =>
  Array.from({ length: to - from + 1 }, (_, i) => view(from + i, 37, more));

test('stands still for more than three times the usual', () => {
  expect(stallMinutes(flat(0, 32), tenMinutes)).toEqual([31, 32]);
  expect(stalledSince(view(31, 37), lastProgress(null, view(0, 37)), tenMinutes)).toBe(start);
});

test('for a quarter of an hour at least', () => {
  expect(stallMinutes(flat(0, 16), twoMinutes)).toEqual([16]);
});

test('an hour while the account is learned', () => {
  expect(stallMinutes(flat(0, 61), 'learning')).toEqual([61]);
});

test('any change counts: percentage, type, batch', () => {
  const moves = [
    view(10, 38),
    view(20, 38, { importing: 'section' }),
    view(30, 38, { importing: 'section', batches: { done: 1, failed: 0, total: 2 } }),
  ];
  expect(stallMinutes([...flat(0, 9), ...moves, view(40, 38, moves[2])], twoMinutes)).toEqual([]);
});

test('the lag of the page is no stall', () => {
  expect(stallMinutes(flat(0, 20, { source: 'frame' }), twoMinutes)).toEqual([]);
  expect(stallMinutes(flat(0, 21, { source: 'frame' }), twoMinutes)).toEqual([21]);
});

test('the reset of a clean-up is a change, though the bar on screen is held', () => {
  const cleaning = (minute: number, percent: number) =>
    view(minute, percent, { note: 'cleaning-up' });
  expect(stallMinutes([view(0, 99), cleaning(12, 3), cleaning(24, 40)], twoMinutes)).toEqual([]);
});

test('nor is waiting, having ended, or a computer that slept', () => {
  expect(stallMinutes(flat(0, 90, { note: 'queued' }), twoMinutes)).toEqual([]);
  expect(stallMinutes(flat(0, 90, { note: 'page-behind' }), twoMinutes)).toEqual([]);
  expect(stallMinutes(flat(0, 90, { state: 'complete' }), twoMinutes)).toEqual([]);
  const asleep = [view(0, 37), view((8 * HOUR) / MINUTE, 55)];
  expect(stallMinutes(asleep, twoMinutes)).toEqual([]);
  expect(stallMinutes([view(0, 37), view(600, 37, { asOf: null })], twoMinutes)).toEqual([]);
});
