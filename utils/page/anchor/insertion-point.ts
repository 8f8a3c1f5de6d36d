import { type AxNode, ancestors, commonAncestor } from '../tree/ax-node';
import { outerOf, parentElementOf, slotOf, tagOf } from '../tree/dom';

/** Elements that hold nothing but parts of their own kind, or nothing at all. */
function isClosed(element: Element): boolean {
  return /^(TABLE|THEAD|TBODY|TFOOT|TR|DL|UL|OL|PROGRESS|METER|IMG|INPUT|SVG)$/i.test(
    tagOf(element),
  );
}

/** The nearest element around, itself included, that can hold one of ours. */
export function openElement(element: Element): Element | null {
  let open: Element | null = element;
  while (open && isClosed(open)) open = parentElementOf(open);
  return open;
}

/** Where the panel goes in a group: before its first child; before all of it where that is in a shadow root. */
export function topOf({ element, children }: AxNode): Element | null {
  const first = children[0]?.element ?? null;
  let child = first;
  while (child && parentElementOf(child) !== element) {
    child = outerOf(child);
    if (child === element) return element;
  }
  return child ?? (first && putInto(first, element));
}

/** What is put into a slot is drawn within `group` and lies outside: the outermost such element around. */
function putInto(first: Element, group: Element): Element | null {
  let put: Element | null = null;
  for (let at: Element | null = first; at && at !== group; at = slotOf(at) ?? outerOf(at)) {
    if (slotOf(at)) put = at;
  }
  return put;
}

/** Where a mark goes on what holds a label and its value: a row of cells can hold none, so its label's cell. */
export function markPlace(place: AxNode): Element | null {
  const cell = place.children.find(({ role }) => /^(cell|rowheader|columnheader|term)$/.test(role));
  return openElement((isClosed(place.element) && cell ? cell : place).element);
}

/** The group that holds all of these and can hold the panel. */
export function holderOf(children: AxNode[]): AxNode | null {
  const content = commonAncestor(children);
  const groups = content ? ancestors(content) : [];
  return groups.find((part) => part.children.length && !isClosed(part.element)) ?? null;
}
