import type { Island } from '../../../utils/in-page/island';
import { outward } from '../../../utils/page/anchor/outward';
import { createAim } from '../page/misaimed';
import { watchNearness } from '../page/nearness';
import { page } from '../page/page';
import { watchFirstPaint } from './first-paint';
import { createFrameHeight } from './frame-height';
import { keepFocus } from './kept-focus';
import { watchSize } from './own-size';
import { putWell } from './put-well';
import { countReturns } from './returns';
import { followSpot, type Spot } from './spot';
import { standsBefore } from './stand';

/** So often it is put back unread before the page is painted: a page may answer each time, and never end. */
const mostAtOnce = 3;
/** A page that draws itself anew is given back what it looked like before. */
const returnsWithin = 2000;

/** `later`: it would move what the admin may be about to press. `unwanted`: the page is against it. */
type Taken = 'there' | 'later' | 'unwanted';

/** The panel's place at the top of the page's content. */
export function createPlace(island: Island, signal: AbortSignal) {
  const { element } = island;
  const isNew = watchFirstPaint(signal);
  const focus = keepFocus(island);
  const frame = createFrameHeight(element, signal);
  const isNear = watchNearness(signal);
  const aim = createAim(
    (other) =>
      !element.isConnected ||
      Boolean(element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING),
    signal,
  );
  let neighbor: Element | null = null;
  let topAnew = (): Spot | null => null;
  let putBackNow = 0;
  const returns = countReturns(signal);
  let seenAt = Number.NEGATIVE_INFINITY;
  let isDoubtful = false;
  const beginSize = watchSize(element, signal, (grown, isFirst, isOfOtherWidth) => {
    if (grown) {
      frame.changed();
      if (!isFirst) aim.shifted(() => grown);
    }
    // A window or a style sheet has changed: what was a good place may be one no more.
    isDoubtful ||= isOfOtherWidth;
  });

  /** True where the panel stands well no more. Whoever writes in it is not disturbed. */
  function isToMove(): boolean {
    if (!isDoubtful || element.matches(':focus-within')) return false;
    isDoubtful = neighbor?.isConnected === true && standsBefore(neighbor, element) < 2;
    return isDoubtful;
  }

  /** Notes before what the panel stands. */
  function stand(spot: Spot) {
    neighbor = spot.places[spot.at] ?? null;
    topAnew = followSpot(spot);
    beginSize();
    isDoubtful = false;
    focus.restore();
  }

  function putIn(top: Element, isFresh: boolean) {
    const before = top.getBoundingClientRect().top;
    element.remove();
    frame.measure();
    const places = outward(top);
    const at = putWell(element, places);
    if (at === null) return;
    stand({ top, places, at });
    if (!isFresh) aim.shifted(() => top.getBoundingClientRect().top - before);
  }

  return {
    /**
     * Puts the panel there. A page that draws itself anew takes the panel along; one that takes the panel
     * alone does not want it, nor one that draws itself anew again and again with nobody asking for it.
     */
    take(): Taken {
      const now = Date.now();
      const isThere = element.isConnected;
      if (isThere) seenAt = now;
      if (isThere && !isToMove()) return 'there';
      const top = page.contentTop(document);
      if (!top) return 'there'; // no place is known, but chips and marks have theirs
      const isReturn = !isThere && now - seenAt < returnsWithin;
      const isFresh = isNew(top);
      if (!isReturn && !isFresh && isNear()) return isThere ? 'there' : 'later';
      if (!isThere && !returns.mayReturn(neighbor?.isConnected === true)) return 'unwanted';
      putIn(top, isFresh);
      return 'there';
    },
    isNear,
    /**
     * Puts a panel that the page took out back, unread, before what the page has drawn in its stead: to read it
     * may have to wait, and the page would move twice. True where there is nothing of that kind.
     */
    isStillGone(): boolean {
      if (neighbor === null || element.isConnected) return false;
      const anew = !neighbor.isConnected && putBackNow < mostAtOnce && topAnew();
      if (!anew || !returns.mayReturn(false)) return true;
      if (putBackNow === 0) {
        requestAnimationFrame(() => {
          putBackNow = 0;
        });
      }
      putBackNow += 1;
      anew.places[anew.at]?.before(element);
      stand(anew);
      return false;
    },
    /** Takes the panel out; what is written in it is kept, unless that is for good. */
    leave(isForGood: boolean) {
      neighbor = null;
      if (isForGood) island.remove();
      else element.remove();
    },
  };
}
