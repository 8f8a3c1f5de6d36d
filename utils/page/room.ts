/** Elements that hold nothing but parts of their own kind, or nothing at all. */
export function isClosed({ tagName }: Element): boolean {
  return /^(TABLE|THEAD|TBODY|TFOOT|TR|DL|UL|OL|PROGRESS|METER|IMG|INPUT|SVG)$/i.test(tagName);
}

/** The nearest element around, itself included, that can hold one of ours. */
export function openElement(element: Element): Element | null {
  let open: Element | null = element;
  while (open && isClosed(open)) open = open.parentElement;
  return open;
}

/** The child of `holder` in which an element lies. */
export function childAround(holder: Element, element: Element): Element | null {
  let child: Element | null = element;
  while (child && child.parentElement !== holder) child = child.parentElement;
  return child;
}
