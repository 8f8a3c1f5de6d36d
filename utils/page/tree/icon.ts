import { lookUp } from '../words/look-up';
import type { AxNode } from './ax-node';
import { attributeOf, tagOf } from './dom';

/** The (i) icons beside labels, pictures that say nothing, and icon fonts (`unfold_more`). */
export function isIcon(element: Element, found: AxNode): boolean {
  const decorative = attributeOf(element, 'aria-hidden') === 'true';
  // A footnote sign, and none that a number needs.
  if (tagOf(element) === 'SUP' && !/[\p{L}%\uFF05\u066A]/u.test(found.text)) return true;
  if (found.children.length > 2 || !(/^(button|img)$/.test(found.role) || decorative)) return false;
  const text = found.text || found.name;
  if (!/[\p{L}\p{N}]/u.test(text)) {
    return !found.children.length && found.role !== 'progressbar' && found.role !== 'link';
  }
  if (lookUp('information', text, found.words)) return true;
  const ligature = decorative && !found.children.length && /^[a-z][a-z_]*$/.test(text);
  return ligature;
}
