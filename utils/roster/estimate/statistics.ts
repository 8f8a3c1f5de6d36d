/** Runs without which nothing can be called usual. */
export const enough = 5;

/** The value below which a share `q` (0–1) of the values lies, interpolated; NaN for none. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = Float64Array.from(values).sort(); // twice as fast as with a comparison
  const place = (sorted.length - 1) * q;
  const low = sorted[Math.floor(place)] ?? Number.NaN;
  const high = sorted[Math.ceil(place)] ?? low;
  return low + (high - low) * (place - Math.floor(place));
}

/** The middle value; NaN for none. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/**
 * Median distance from the median, scaled so that for ordinary (normal) noise it equals the
 * standard deviation; unlike that, a few wild nights do not move it.
 */
export function mad(values: readonly number[]): number {
  const middle = median(values);
  return 1.4826 * median(values.map((value) => Math.abs(value - middle)));
}
