import type { Island } from '../../utils/surface/island';
import { page } from './page';

/** A page that keeps throwing the panel out does not want it. */
const maxReturns = 20;
const fightWithin = 500;
/** What the page draws so soon after a press, it draws for the admin. */
const answersWithin = 2000;

/** The panel's place at the top of the page's content. */
export function createPlace(island: Island, signal: AbortSignal) {
  let neighbour: Element | null = null;
  let pressedAt = 0;
  let returns = 0;
  let returnedAt = 0;
  const press = ({ isTrusted }: Event) => {
    if (isTrusted) pressedAt = Date.now();
  };
  addEventListener('click', press, { signal, capture: true });
  return {
    /**
     * Puts the panel there; false when the page is against it. A page that draws itself anew takes the
     * panel along; one that takes the panel alone does not want it,
     * nor one that draws itself anew again and again with nobody asking for it.
     */
    take(): boolean {
      if (island.element.isConnected) return true;
      const now = Date.now();
      const isAsked = now - pressedAt < answersWithin;
      const isFight = neighbour?.isConnected || (!isAsked && now - returnedAt < fightWithin);
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
