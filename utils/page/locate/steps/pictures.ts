import type { AxNode } from '../../tree/ax-node';
import { attributeOf, childNodesOf, isElement, shadowRootOf, tagOf } from '../../tree/dom';

/** Elements of one group of steps that are looked at. */
const most = 3000;

/**
 * The pictures at each step, named or not, or other elements of which this holds; those of buttons
 * explain and do not count. `whole`: what holds all steps; `regions`: what belongs to each of them, its label first.
 */
export function picturesAt(whole: AxNode, regions: AxNode[][], isCounted = isPicture): Element[][] {
  const steps = new Map(
    regions.flatMap((nodes, step) => nodes.map(({ element }) => [element, step] as const)),
  );
  const found: Element[][] = regions.map(() => []);
  let step = -1;
  let left = most;
  const visit = (element: Element): void => {
    if (left-- < 0 || isHelp(element)) return;
    step = steps.get(element) ?? step;
    if (isCounted(element)) {
      found[step]?.push(element);
      return;
    }
    for (const node of childNodesOf(shadowRootOf(element) ?? element)) {
      if (isElement(node)) visit(node);
    }
  };
  visit(whole.element);
  return found;
}

function isHelp(element: Element): boolean {
  return (
    /^(BUTTON|TEMPLATE|STYLE|SCRIPT)$/.test(tagOf(element)) ||
    /^(button|tooltip)$/.test(attributeOf(element, 'role') ?? '')
  );
}

/** Also an empty element that a style sheet draws an icon on. */
function isPicture(element: Element): boolean {
  if (/^(SVG|IMG|PICTURE|CANVAS)$/.test(tagOf(element))) return true;
  const isIcon = tagOf(element) === 'I' || /icon|glyph/i.test(attributeOf(element, 'class') ?? '');
  return isIcon && childNodesOf(element).length === 0;
}
