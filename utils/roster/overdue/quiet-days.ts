import { DAY, dayOf, weekdayOf } from '../wall-clock';

/** Public holidays of the United States that schools keep, and May Day: month and day. */
const fixed = ['5-1', '6-19', '7-4', '11-11'];

/** Month, weekday (1 Monday, 4 Thursday), and which of the month; 0 for the last. */
const movable = [
  [1, 1, 3],
  [2, 1, 3],
  [5, 1, 0],
  [9, 1, 1],
  [10, 1, 2],
  [11, 4, 4],
] as const;

/**
 * True for days on which many schools rest, and for the night after: the turn of the year, Easter,
 * public holidays. A habit alone is no reason to expect a sync then; one missed is noticed on the
 * next ordinary day. A rule of thumb: schools differ, and can enter breaks of their own as pauses.
 * `day`: days since 1970 of the local date.
 */
export function isQuietDay(day: number): boolean {
  return isTurnOfYear(day) || isHoliday(day) || isHoliday(day - 1);
}

function isTurnOfYear(day: number): boolean {
  const { month, date } = calendar(day);
  return (month === 12 && date >= 18) || (month === 1 && date <= 6);
}

function isHoliday(day: number): boolean {
  const { year, month, date } = calendar(day);
  if (fixed.includes(`${month}-${date}`)) return true;
  const easter = easterSunday(year);
  if (day === easter - 2 || day === easter + 1) return true;
  const isLast = calendar(day + 7).month !== month;
  return movable.some(
    ([inMonth, weekday, which]) =>
      month === inMonth &&
      weekdayOf(day) === weekday &&
      (which === 0 ? isLast : Math.ceil(date / 7) === which),
  );
}

function calendar(day: number) {
  const at = new Date(day * DAY);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() };
}

/** Gregorian Easter (Meeus, Astronomical Algorithms, ch. 8), as a day since 1970. */
function easterSunday(year: number): number {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const place = h + l - 7 * m + 114;
  return dayOf(Date.UTC(year, Math.floor(place / 31) - 1, (place % 31) + 1));
}
