/** The middle of many measurements, and how far they lie apart. */
export interface Spread {
  median: number;
  /** A quarter of all lie below `low`, another above `high`. */
  low: number;
  high: number;
  p95: number;
  count: number;
}

/** The value below which that share (0–1) of all lie, between two neighbors in proportion. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = share * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  if (below === undefined || above === undefined) throw new RangeError('nothing was measured');
  return below + (above - below) * (at - Math.floor(at));
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export function spreadOf(values: readonly number[]): Spread {
  const [low = 0, middle = 0, high = 0, p95 = 0] = [0.25, 0.5, 0.75, 0.95].map((share) =>
    quantile(values, share),
  );
  return { median: middle, low, high, p95, count: values.length };
}

/**
 * How a cost grows: the exponent k of the power `size`^k that lies nearest. 1 is linear, 0 flat; null where
 * there are not two points above zero.
 */
export function growth(points: readonly { x: number; y: number }[]): number | null {
  const logs = points.filter(({ x, y }) => x > 0 && y > 0);
  if (logs.length < 2) return null;
  const xs = logs.map(({ x }) => Math.log(x));
  const ys = logs.map(({ y }) => Math.log(y));
  const mean = (all: number[]) => all.reduce((sum, each) => sum + each, 0) / all.length;
  const [mx, my] = [mean(xs), mean(ys)];
  const above = xs.reduce((sum, x, n) => sum + (x - mx) * ((ys[n] ?? 0) - my), 0);
  const below = xs.reduce((sum, x) => sum + (x - mx) ** 2, 0);
  return below === 0 ? null : above / below;
}
