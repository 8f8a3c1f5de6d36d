import { glyphs } from '../../parse/scan';
import {
  assignedTo,
  attributeOf,
  childNodesOf,
  hasAttribute,
  isElement,
  shadowRootOf,
  tagOf,
} from '../../tree/dom';
import { isIconDrawn } from '../../tree/screen';

/** What elements of a page's own making are called that draw, and what tells them what to draw. */
const drawing = /-.*(?:icon|glyph|mark|badge|spin|load|check|stat(?:e|us)|symbol|ima?ge?|svg)/i;
const told = ['name', 'icon', 'kind', 'type', 'status', 'state', 'variant'];

/** A sign of an icon font or one that tells how something stands, and the word that a font draws as one. */
const drawnAsSign = /^(?:[a-z][a-z_]+|[\uE000-\uF8FF⟳↻⚠⛔⏳⌛]\uFE0F?)$/u;

/** True also for an empty element that only its style draws as an icon. */
export function isPicture(element: Element): boolean {
  return hasLook(element) || (isEmpty(element) && isIconDrawn(element));
}

/** True for an image, a sign that is kept from screen readers, and an empty element that is called an icon. */
export function hasLook(element: Element): boolean {
  const tag = tagOf(element);
  if (/^(SVG|IMG|PICTURE|CANVAS)$/.test(tag)) return true;
  if (isEmpty(element)) {
    const isNamed = /icon|glyph/i.test(attributeOf(element, 'class') ?? '');
    const isOwn = tag.includes('-') && told.some((name) => hasAttribute(element, name));
    return isNamed || tag === 'I' || isOwn || drawing.test(tag);
  }
  const inner = [...shownIn(element)];
  const text = inner.map(({ nodeValue }) => nodeValue ?? '').join('');
  const isVeiled = attributeOf(element, 'aria-hidden') === 'true';
  return isVeiled && !inner.some(isElement) && isSign(text.trim());
}

function isEmpty(element: Element): boolean {
  return ![...shownIn(element)].some((node) => isElement(node) || node.nodeValue?.trim());
}

function isSign(text: string): boolean {
  return drawnAsSign.test(text) || (text.length <= 2 && glyphs.some(([glyph]) => glyph.test(text)));
}

/** The nodes that an element shows: those of its shadow root, and for a slot what is put into it. */
export function shownIn(element: Element): Iterable<Node> {
  const put = assignedTo(element);
  return put.length ? put : childNodesOf(shadowRootOf(element) ?? element);
}
