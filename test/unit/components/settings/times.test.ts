import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateText, morningAfter, morningOf } from '../../../../components/settings/morning';
import { minutesOf, timeText } from '../../../../components/settings/time-of-day';

describe('a time of day', () => {
  it('comes back from its text, every minute of the day', () => {
    for (let minute = 0; minute < 1440; minute++) expect(minutesOf(timeText(minute))).toBe(minute);
  });
  it.each(['', '24:00', '7:00', '12:60', 'noon'])('is none: "%s"', (text) => {
    expect(minutesOf(text)).toBeNull();
  });
});

describe('a morning', () => {
  it('is seven by the local clock, on any day of the year', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date(2026, 0), max: new Date(2028, 0), noInvalidDate: true }),
        (date) => {
          const morning = new Date(morningAfter(date.getTime(), 1));
          expect([morning.getHours(), morning.getMinutes()]).toEqual([7, 0]);
          expect(morningOf(dateText(morning.getTime()))).toBe(morning.getTime());
          expect(morning.getTime()).toBeGreaterThan(date.getTime());
        },
      ),
    );
  });
  it.each(['', '24.11.2026', '2026-11'])('is none: "%s"', (text) => {
    expect(morningOf(text)).toBeNull();
  });
});
