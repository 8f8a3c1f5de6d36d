import { glyphs } from '../../parse/scan';
import { attributeOf, childNodesOf, isElement, shadowRootOf, tagOf } from '../../tree/dom';
import { isIconDrawn } from '../../tree/screen';

/** A sign of an icon font or one that tells how something stands, and the word that a font draws as one. */
const drawnAsSign = /^(?:[a-z][a-z_]+|[\uE000-\uF8FF⟳↻⚠⛔⏳⌛]\uFE0F?)$/u;

/** True for an image, a sign that is kept from screen readers, and an empty element that style or script may draw. */
export function isPicture(element: Element): boolean {
  const tag = tagOf(element);
  if (/^(SVG|IMG|PICTURE|CANVAS)$/.test(tag)) return true;
  const inner = [...shownIn(element)];
  if (inner.some(isElement)) return false;
  const text = inner.map(({ nodeValue }) => nodeValue ?? '').join('');
  if (text.trim()) return attributeOf(element, 'aria-hidden') === 'true' && isSign(text.trim());
  return (
    tag === 'I' ||
    tag.includes('-') ||
    /icon|glyph/i.test(attributeOf(element, 'class') ?? '') ||
    isIconDrawn(element)
  );
}

function isSign(text: string): boolean {
  return drawnAsSign.test(text) || (text.length <= 2 && glyphs.some(([glyph]) => glyph.test(text)));
}

/** The nodes that an element shows: those of its shadow root, and for a slot what is put into it. */
export function shownIn(element: Element): Iterable<Node> {
  const put = tagOf(element) === 'SLOT' ? (element as HTMLSlotElement).assignedNodes?.() : null;
  return put?.length ? put : childNodesOf(shadowRootOf(element) ?? element);
}
