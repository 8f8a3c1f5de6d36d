import { attributeOf, tagOf } from '../../tree/dom';

/** A length that is a part of another, as that of a bar's fill. */
const partWidth = /(?<![-\w])width:\s*[1-9]\d?[.%]/;
/** Shorter dashes, in units of the drawing, are an outline's own. */
const leastRing = 20;

/** True for a bar or ring that its style alone draws in part, a text within a drawing, and what moves, as a spinner. */
export function isGauge(element: Element): boolean {
  const lengths = (name: string) =>
    attributeOf(element, name)
      ?.match(/[\d.]+/g)
      ?.map(Number) ?? [];
  const [dash = 0, gap = dash] = lengths('stroke-dasharray');
  const [offset] = lengths('stroke-dashoffset');
  const isRing = dash && gap > leastRing && (offset ? offset < dash : dash < gap);
  const isBar = partWidth.test(attributeOf(element, 'style') ?? '') && !element.textContent?.trim();
  return !!(isRing || isBar || tagOf(element) === 'TEXT' || element.getAnimations?.().length);
}
