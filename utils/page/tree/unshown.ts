import { attributeOf, hasAttribute, parentElementOf, tagOf } from './dom';
import { isShown } from './screen';

const unshown = /(?<![-\w])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** True for what the page itself does not show; `within`: true inside such a part, where styles say no more. */
export function isOff(element: Element, within: boolean): boolean {
  return (
    (!within && !isShown(element)) ||
    hasAttribute(element, 'hidden') ||
    (tagOf(element) === 'DIALOG' && !hasAttribute(element, 'open')) ||
    unshown.test(attributeOf(element, 'style') ?? '')
  );
}

/**
 * True for what tells something even where it is not shown: a closed section of an accordion is a tab that is
 * not selected, and a head still names its columns.
 */
export function isSection(element: Element, role: string): boolean {
  return (
    role === 'tabpanel' ||
    tagOf(element) === 'THEAD' ||
    tagOf(parentElementOf(element) ?? element) === 'DETAILS'
  );
}
