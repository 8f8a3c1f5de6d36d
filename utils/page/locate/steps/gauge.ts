import { attributeOf, tagOf } from '../../tree/dom';

/** A length that is a part of another, as that of a bar's fill. */
const partWidth = /(?<![-\w])width:\s*[1-9]\d?[.%]/;
/** Shorter dashes, in units of the drawing, are an outline's own. */
const leastRing = 20;

/**
 * True for a bar or ring that its style alone draws in part, a text within a drawing, and what moves, as a spinner.
 * A lone figure in a drawing numbers its step, or is told as odd like any other number.
 */
export function isGauge(element: Element): boolean {
  const lengths = (name: string) =>
    attributeOf(element, name)
      ?.match(/[\d.]+/g)
      ?.map(Number) ?? [];
  const [dash = 0, gap = dash] = lengths('stroke-dasharray');
  const [offset] = lengths('stroke-dashoffset');
  const isRing = dash && gap > leastRing && (offset ? offset < dash : dash < gap);
  const text = () => element.textContent?.trim() ?? '';
  const isBar = partWidth.test(attributeOf(element, 'style') ?? '') && !text();
  const isDrawnText = tagOf(element) === 'TEXT' && !/^\d$/.test(text());
  return !!(isRing || isBar || isDrawnText || element.getAnimations?.().length);
}
