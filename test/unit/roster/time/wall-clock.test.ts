import { expect, test } from 'vitest';
import { DAY, HOUR } from '../../../../utils/roster/time/units';
import {
  dayOf,
  fromWall,
  isClockChange,
  isZone,
  toWall,
  weekdayOf,
} from '../../../../utils/roster/time/wall-clock';

const zones = [
  'America/New_York',
  'Europe/Stockholm',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'UTC',
];
const at = (text: string) => Date.parse(text);

test.each([
  ['America/New_York', '2027-03-14T01:59:00', '2027-03-14T06:59:00Z'],
  ['America/New_York', '2027-03-14T03:00:00', '2027-03-14T07:00:00Z'],
  // 02:30 is skipped: clocks go from 02:00 to 03:00.
  ['America/New_York', '2027-03-14T02:30:00', '2027-03-14T07:30:00Z'],
  // 01:30 comes twice, first in summer time.
  ['America/New_York', '2026-11-01T01:30:00', '2026-11-01T05:30:00Z'],
  ['America/New_York', '2026-11-01T02:00:00', '2026-11-01T07:00:00Z'],
  ['Europe/Stockholm', '2027-03-28T02:30:00', '2027-03-28T01:30:00Z'],
  ['Europe/Stockholm', '2026-10-25T02:30:00', '2026-10-25T00:30:00Z'],
  ['Australia/Sydney', '2026-10-04T02:30:00', '2026-10-03T16:30:00Z'],
])('in %s the clock shows %s at %s', (zone, wall, instant) => {
  expect(new Date(fromWall(at(`${wall}Z`), zone)).toISOString()).toBe(
    new Date(at(instant)).toISOString(),
  );
});

test('each hour of two years goes to the wall and back', () => {
  for (const zone of zones) {
    for (let t = at('2026-01-01T00:00:00Z'); t < at('2028-01-01T00:00:00Z'); t += 3 * HOUR) {
      const back = fromWall(toWall(t, zone), zone);
      // The second of two equal hours goes back to the first.
      expect(t === back || t - back <= HOUR).toBe(true);
      expect(toWall(back, zone)).toBe(toWall(t, zone));
    }
  }
});

test('a clock change is seen a day before and after, and at no other time', () => {
  const change = at('2027-03-14T07:00:00Z');
  expect(isClockChange(change - 20 * HOUR, 'America/New_York')).toBe(true);
  expect(isClockChange(change + 20 * HOUR, 'America/New_York')).toBe(true);
  expect(isClockChange(change - 2 * DAY, 'America/New_York')).toBe(false);
  expect(isClockChange(change, 'UTC')).toBe(false);
});

test('names days and zones', () => {
  expect(weekdayOf(dayOf(at('2026-11-24T23:59:00Z')))).toBe(2);
  expect(weekdayOf(dayOf(at('1969-12-28T00:00:00Z')))).toBe(0);
  expect(isZone('Europe/Stockholm')).toBe(true);
  expect(isZone('Eastern Time (US & Canada)')).toBe(false);
});
