const hour = 7;

/** Seven in the morning so many days after the day of `now`, local ms; right over a change of the clock. */
export function morningAfter(now: number, days: number): number {
  const date = new Date(now);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days, hour).getTime();
}

/** Seven in the morning of a date input's value, local ms; null when it is empty or no date. */
export function morningOf(text: string): number | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (year === undefined) return null;
  return new Date(Number(year), Number(month) - 1, Number(day), hour).getTime();
}

/** The day of an instant in the viewer's zone, as a date input wants it: `2026-11-24`. */
export function dateText(instant: number): string {
  const date = new Date(instant);
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
