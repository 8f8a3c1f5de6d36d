import { lookUp } from '../words/look-up';
import type { Wordings } from '../words/wordings';
import type { AxNode } from './ax-node';
import { hasAttribute, tagOf } from './dom';

/** True for a badge that is called a picture, but by no name: it is read as it is shown. */
export function isBadge(element: Element, role: string, name: string): boolean {
  return role === 'img' && !name && !/^(IMG|SVG)$/.test(tagOf(element));
}

/** True for a button that cannot be pressed and says how something stands: some libraries draw a tag so. */
export function isChip(element: Element, words: Wordings): boolean {
  const text = element.textContent?.slice(0, 60).replace(/\d+\s?%/, '') ?? '';
  return (
    hasAttribute(element, 'disabled') &&
    !!(lookUp('statuses', text, words) || lookUp('states', text, words))
  );
}

/** True for a text that is shown, and is not what a font draws as an icon (`check_circle`). */
export function saysWords({ text }: AxNode): boolean {
  return /[\p{L}\p{N}]/u.test(text) && !/^[a-z][a-z_]*$/.test(text);
}
