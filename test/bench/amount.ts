/** `%` is for shares from 0 to 1, which print as percent. */
export type Unit = '%' | 'ms' | 's' | 'kB' | 'MB' | 'count';

const digits = (value: number) => (Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2);

/** A number as people read it: three figures, more only left of the point. */
export function plain(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: digits(value) });
}

/** A value with its unit, as people read it. */
export function amount(value: number, unit: Unit): string {
  if (unit === '%') return `${plain(100 * value)} %`;
  return unit === 'count' ? plain(value) : `${plain(value)} ${unit}`;
}
