/**
 * The DOM as its prototypes tell it. A form's own properties can be named over by its fields
 * (`<input name="parentNode">`), and a page may hold such a form around anything.
 */
function getterOf<Owner extends object, Name extends keyof Owner & string>(
  owner: () => Owner,
  name: Name,
): (of: Owner) => Owner[Name] {
  let get: ((this: Owner) => Owner[Name]) | undefined;
  return (of) => {
    get ??= Object.getOwnPropertyDescriptor(owner(), name)?.get;
    return get ? get.call(of) : of[name];
  };
}

const childrenOfElement = getterOf(() => Element.prototype, 'children');

export const parentOf = getterOf(() => Node.prototype, 'parentNode');

export function safeChildrenOf(node: ParentNode): HTMLCollection {
  return node instanceof Element ? childrenOfElement(node) : node.children;
}

/** Where an element stands in the window, in px. */
export function safeBoxOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}
