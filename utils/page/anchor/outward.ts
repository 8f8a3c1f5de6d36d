import { isMatch, outerOf } from '../tree/dom';

/** What holds nothing but its own kind, is pressed as a whole, or hides what stands in it. */
const closed =
  'table, thead, tbody, tfoot, tr, colgroup, dl, ul, ol, select, a, button, label, summary, p, h1, h2, h3, h4, h5, h6, pre, svg, [hidden], [aria-hidden="true"], [role="table"], [role="grid"], [role="treegrid"], [role="rowgroup"], [role="row"], [role="list"], [role="listbox"], [role="menu"], [role="tablist"], [role="tab"], [role="button"], [role="link"], [role="heading"], [role="img"], [role="radiogroup"], [role="toolbar"]';

/** True where something within `element` would stand in what is closed. */
function isClosedTo(element: Element): boolean {
  for (let at: Element | null = element; at; at = outerOf(at)) {
    if (isMatch(at, closed)) return true;
  }
  return false;
}

/**
 * Where the panel may be put, best first: before `top`, and before each element around it, until the body
 * is reached. `top`: what the reader takes for the first element of the content.
 */
export function outward(top: Element): Element[] {
  const places: Element[] = [];
  for (let at: Element | null = top; at && at !== at.ownerDocument.body; at = outerOf(at)) {
    const parent = outerOf(at);
    if (parent && !isClosedTo(parent)) places.push(at);
  }
  return places;
}
