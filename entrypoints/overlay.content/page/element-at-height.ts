import { childElementsOf, rectOf, shadowRootOf } from '../../../utils/page/tree/dom';
import { long } from '../../../utils/page/tree/long-list';

/** Elements looked into, however strange the page. */
const most = 2000;

/**
 * The child of a long list that stands at this height of the window; null where no long list does. Asks
 * for places alone: `elementFromPoint` would have the browser prepare a huge page for painting first.
 */
export function elementAtHeight(root: ParentNode, height: number): Element | null {
  let left = most;
  const look = (parent: ParentNode): Element | null => {
    const children = childElementsOf(parent);
    if (children.length > long) {
      const child = childAt(children, height);
      return child && (look(shadowRootOf(child) ?? child) ?? child);
    }
    for (const child of children) {
      if (left-- <= 0) return null;
      const found = isAt(child, height) && look(shadowRootOf(child) ?? child);
      if (found) return found;
    }
    return null;
  };
  return look(root);
}

/** True also for what has no box of its own (`display: contents`) and may hold something that has. */
function isAt(element: Element, height: number): boolean {
  const { top, bottom } = rectOf(element);
  return top === bottom || (top <= height && height <= bottom);
}

/** By halves: the children of a list stand in their order. */
function childAt(children: HTMLCollection, height: number): Element | null {
  let low = 0;
  let high = children.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const at = children[middle];
    const top = at ? rectOf(at).top : 0;
    if (top <= height) low = middle;
    else high = middle - 1;
  }
  return children[low] ?? null;
}
