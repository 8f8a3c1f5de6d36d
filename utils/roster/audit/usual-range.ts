import { enough, mad, median } from '../estimate/statistics';
import type { UsualRange } from '../model/finding';

/** So many standard deviations are ordinary: one false call in thousands, were the noise normal. */
const WIDTH = 4;

/**
 * The usual range of figures, newest first; null under five. Worked out from all of them and from the
 * five latest, and wide enough for both, so that after a change of term the new level is soon
 * usual. `slack`: what is ordinary even if the figure never moved before, by its median.
 */
export function usualRange(
  figures: readonly number[],
  slack: (median: number) => number,
): UsualRange | null {
  if (figures.length < enough) return null;
  const ranges = [figures, figures.slice(0, enough)].map((some) => {
    const middle = median(some);
    const width = Math.max(WIDTH * mad(some), slack(middle));
    return { low: middle - width, high: middle + width };
  });
  return {
    median: median(figures),
    low: Math.max(0, Math.min(...ranges.map(({ low }) => low))),
    high: Math.max(...ranges.map(({ high }) => high)),
    runs: figures.length,
  };
}
