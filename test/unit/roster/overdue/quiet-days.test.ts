import { expect, test } from 'vitest';
import { isQuietDay } from '../../../../utils/roster/overdue/quiet-days';
import { day } from './year';

test.each(['2026-12-18', '2026-12-25', '2027-01-06'])('%s is quiet', (date) => {
  expect(isQuietDay(day(date))).toBe(true);
});

test.each(['2026-12-17', '2027-01-07', '2027-02-10', '2026-11-25', '2026-11-30', '2027-03-15'])(
  '%s is not',
  (date) => {
    expect(isQuietDay(day(date))).toBe(false);
  },
);

test.each(['2027-01-18', '2027-03-29', '2027-05-31', '2027-07-04', '2026-11-26'])(
  'syncs run on the holiday %s as ever',
  (date) => {
    expect(isQuietDay(day(date))).toBe(false);
  },
);

test('nine days in ten are ordinary', () => {
  const days = Array.from({ length: 3652 }, (_, i) => day('2025-01-01') + i);
  expect(days.filter(isQuietDay).length / days.length).toBeLessThan(0.13);
});
