import { hasAttribute, isElement, isVisible, parentNodeOf, rectOf } from './dom';

/** Where something stands on the screen, in CSS px of the viewport. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What only a browser knows; without one the tree is all there is. */
export interface Screen {
  isShown(element: Element): boolean;
  /** Null where nothing is drawn. */
  boxOf(element: Element): Box | null;
  /** Text that only the style sheet writes. */
  drawnText(element: Element): string;
  /** Whether the style sheet draws something as small as an icon. */
  isIconDrawn(element: Element): boolean;
}

/** jsdom has neither layout nor `checkVisibility`; what is drawn by its children alone has no box of its own. */
const isShownIfKnown = (element: Element) =>
  isVisible(element, { visibilityProperty: true }) !== false || hasNoBox(element);

function hasNoBox(element: Element): boolean {
  const around = parentNodeOf(element);
  const style = element.ownerDocument?.defaultView?.getComputedStyle(element);
  // Inside something that is not shown, its children are not shown either.
  return style?.display === 'contents' && around?.nodeType !== 9;
}

const blind: Screen = {
  isShown: isShownIfKnown,
  boxOf: () => null,
  drawnText: () => '',
  isIconDrawn: () => false,
};

/** Sizes of an icon, in CSS px; what is longer than high is a bar. */
const icon = { least: 5, most: 48, ratio: 2 };

const browser: Screen = {
  isShown: isShownIfKnown,
  boxOf(element) {
    const { left, top, right, bottom } = rectOf(element);
    return right > left || bottom > top ? { left, top, right, bottom } : null;
  },
  drawnText(element) {
    const texts = ['::before', '::after'].map(
      (which) => /^"(.*)"$/.exec(getComputedStyle(element, which).content)?.[1] ?? '',
    );
    return texts.join(' ').trim();
  },
  isIconDrawn(element) {
    const { width, height } = rectOf(element);
    const [short, long] = [Math.min(width, height), Math.max(width, height)];
    if (short < icon.least || long > Math.min(icon.most, short * icon.ratio)) return false;
    const styles = [undefined, '::before', '::after'].map((part) =>
      getComputedStyle(element, part),
    );
    return styles.some(
      ({ content, backgroundImage, backgroundColor, borderTopWidth, maskImage }, at) =>
        (at > 0 && !/^(none|normal)$/.test(content)) ||
        backgroundImage !== 'none' ||
        !/^(none)?$/.test(maskImage ?? '') ||
        !/^(transparent|rgba\(0, 0, 0, 0\))$/.test(backgroundColor) ||
        parseFloat(borderTopWidth) > 0,
    );
  },
};

const screen: Screen =
  typeof Element !== 'undefined' && 'checkVisibility' in Element.prototype ? browser : blind;

/** True where no style sheet hides it, and also where nobody can know. */
export function isShown(element: Element): boolean {
  return screen.isShown(element);
}

/** In CSS px of the viewport; null where nothing is drawn, or nobody can know. */
export function boxOf(element: Element): Box | null {
  return screen.boxOf(element);
}

/** Text that only the style sheet writes, before and after the own; empty where nobody can know. */
export function drawnText(element: Element): string {
  return screen.drawnText(element);
}

/** True for an empty element that its style draws as an icon; false where nobody can know. */
export function isIconDrawn(element: Element): boolean {
  return screen.isIconDrawn(element);
}

/** True for a text that nobody sees, put there for screen readers: clipped to a dot, or off the screen. */
export function isForAssistiveTech(element: Element): boolean {
  if (isVisible(element, { opacityProperty: true }) === false) return true;
  let at: Node | null = element;
  for (let climbed = 0; climbed < 3 && isElement(at); climbed++, at = parentNodeOf(at)) {
    const box = screen.boxOf(at as Element);
    if (!box || hasAttribute(at as Element, 'hidden')) continue;
    const isDot = box.right - box.left <= 1 || box.bottom - box.top <= 1;
    if (isDot || box.right < -500 || box.bottom < -5000) return true;
  }
  return false;
}
