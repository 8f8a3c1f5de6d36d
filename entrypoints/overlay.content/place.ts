import type { Island } from '../../utils/surface/island';
import { page } from './page';

/** A page that keeps throwing the panel out does not want it. */
const maxReturns = 20;
const fightWithin = 500;

/** The panel's place at the top of the page's content. */
export function createPlace(island: Island) {
  let neighbour: Element | null = null;
  let returns = 0;
  let returnedAt = 0;
  return {
    /**
     * Puts the panel there; false when the page is against it. A page that draws itself anew takes the
     * panel along; one that takes the panel alone does not want it.
     */
    take(): boolean {
      if (island.element.isConnected) return true;
      const now = Date.now();
      const isFight = neighbour?.isConnected || now - returnedAt < fightWithin;
      returns = isFight ? returns + 1 : 0;
      returnedAt = now;
      if (returns > maxReturns) return false;
      neighbour = page.contentTop(document);
      neighbour?.before(island.element);
      return true;
    },
    /** True when the panel was there and the page took it out. */
    isGone: () => neighbour !== null && !island.element.isConnected,
    leave() {
      neighbour = null;
      island.remove();
    },
  };
}
