import type { Seen, Spot } from './seen';

/** The room below the panel, which nothing is drawn in. */
const margin = 16;
/** What cards and columns keep free around their content, on both sides together. */
const padding = 96;

const overlaps = (one: Spot, other: Spot) =>
  one.left < other.right - 1 &&
  one.right > other.left + 1 &&
  one.top < other.bottom - 1 &&
  one.bottom - margin > other.top + 1;

/** What is wrong with a page that has got a panel; empty where nothing is. */
export function harmOf(before: Seen, after: Seen): string[] {
  const { panel, width } = after;
  if (!panel) return ['no panel'];
  const harm: string[] = [];
  const texts = before.texts.filter(({ right, left }) => right > 0 && left < width);
  const left = Math.max(0, Math.min(...texts.map((text) => text.left)));
  const right = Math.min(width, Math.max(...texts.map((text) => text.right)));
  const own = panel.right - panel.left;
  if (own < right - left - padding) harm.push(`${own} px wide in ${right - left}`);
  if (panel.left < -1 || panel.right > width + 1) harm.push('beyond the window');
  if (!after.isOnTop) harm.push('not seen');
  if (after.scrollWidth > before.scrollWidth + 1) harm.push('the page has become wider');
  const covered = [...after.texts, ...after.controls].find((spot) => overlaps(panel, spot));
  if (covered) harm.push(`covers ${covered.what}`);
  const moves = new Set<number>();
  for (const [at, was] of before.controls.entries()) {
    const is = after.controls[at];
    if (!is) {
      harm.push(`gone: ${was.what}`);
      continue;
    }
    if (Math.abs(is.left - was.left) > 2 || Math.abs(is.right - was.right) > 2)
      harm.push(`squeezed or moved aside: ${was.what}`);
    const down = is.top - was.top;
    if (Math.abs(down) > 2) moves.add(Math.round(down / 4));
  }
  if (moves.size > 1) harm.push(`pulled apart: ${[...moves].join()}`);
  return harm;
}
