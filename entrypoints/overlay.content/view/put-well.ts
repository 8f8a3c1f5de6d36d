import { putBefore } from './stand';

/**
 * Puts the panel into the first place, from the content outward, in which it stands well; else into the one
 * that harms least. Which one that is; null where it may stand in none.
 */
export function putWell(panel: Element, places: Element[]): number | null {
  let best = -1;
  let most = -1;
  for (const [at, place] of places.entries()) {
    const grade = putBefore(place, panel);
    if (grade > most) best = at;
    most = Math.max(most, grade);
    if (grade === 2) break;
    panel.remove();
  }
  if (!panel.isConnected) places[best]?.before(panel);
  return best < 0 ? null : best;
}
