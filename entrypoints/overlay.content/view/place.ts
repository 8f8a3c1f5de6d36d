import type { Island } from '../../../utils/in-page/island';
import { outward } from '../../../utils/page/anchor/outward';
import { createAim } from '../page/misaimed';
import { watchNearness } from '../page/nearness';
import { page } from '../page/page';
import { rememberPlace } from './drawn-anew';
import { watchFirstPaint } from './first-paint';
import { createFrameHeight } from './frame-height';
import { keepFocus } from './kept-focus';
import { countReturns } from './returns';
import { putBefore, standsBefore } from './stand';

/** So often it is put back unread before the page is painted: a page may answer each time, and never end. */
const mostAtOnce = 3;
/** A page that draws itself anew is given back what it looked like before. */
const returnsWithin = 2000;

/** A place of the panel: one of those around the first element of the page's content. */
interface Spot {
  top: Element;
  places: Element[];
  at: number;
}

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
  let size = { width: 0, height: 0 };
  let isDoubtful = false;
  const sizes = new ResizeObserver(([entry]) => {
    const { width = 0, height = 0 } = entry?.target.getBoundingClientRect() ?? {};
    const grown = height - size.height;
    if (grown !== 0) frame.changed();
    if (size.height > 0 && grown !== 0) aim.shifted(() => grown);
    // A window or a style sheet has changed: what was a good place may be one no more.
    if (size.width > 0 && width !== size.width) isDoubtful = true;
    size = { width, height };
  });
  sizes.observe(element);
  signal.addEventListener('abort', () => sizes.disconnect());

  /** True where the panel stands well no more. Whoever writes in it is not disturbed. */
  function isToMove(): boolean {
    if (!isDoubtful || element.matches(':focus-within')) return false;
    isDoubtful = neighbor?.isConnected === true && standsBefore(neighbor, element) < 2;
    return isDoubtful;
  }

  /** Notes before what the panel stands. */
  function stand({ top, places, at }: Spot) {
    neighbor = places[at] ?? null;
    const anew = rememberPlace(top);
    topAnew = () => {
      const found = anew();
      const around = found ? outward(found) : [];
      return found && around[at] ? { top: found, places: around, at } : null;
    };
    size = { width: 0, height: 0 };
    isDoubtful = false;
    focus.restore();
  }

  /** The first place, from the content outward, in which it stands well; else the one that harms least. */
  function putIn(top: Element, isFresh: boolean) {
    const before = top.getBoundingClientRect().top;
    element.remove();
    frame.measure();
    const places = outward(top);
    let best: { at: number; grade: number } | null = null;
    for (const [at, place] of places.entries()) {
      const grade = putBefore(place, element);
      if (grade > (best?.grade ?? -1)) best = { at, grade };
      if (grade === 2) break;
      element.remove();
    }
    if (!best) return;
    if (!element.isConnected) places[best.at]?.before(element);
    stand({ top, places, at: best.at });
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
