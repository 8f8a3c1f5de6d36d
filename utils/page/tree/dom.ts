/**
 * The DOM as its prototypes tell it: a form's own properties can be named over by its fields
 * (`<input name="parentNode">`), and a page may hold such a form anywhere.
 */
function getter<Name extends keyof Node & string>(name: Name) {
  const told =
    typeof Node === 'undefined' ? null : Object.getOwnPropertyDescriptor(Node.prototype, name)?.get;
  return (node: Node): Node[Name] =>
    told && node instanceof Node ? (told.call(node) as Node[Name]) : node[name];
}

const childNodes = getter('childNodes');
const parentOf = getter('parentNode');

/** The children of an element or of a shadow root. */
export function childNodesOf(node: Node): NodeListOf<ChildNode> {
  return childNodes(node);
}

export function parentNodeOf(node: Node): Node | null {
  return parentOf(node);
}

/** The value of an attribute, also of a form with a field called `getAttribute`. */
export function attributeOf(element: Element, name: string): string | null {
  return isForm(element)
    ? Element.prototype.getAttribute.call(element, name)
    : element.getAttribute(name);
}

export function hasAttribute(element: Element, name: string): boolean {
  return attributeOf(element, name) !== null;
}

/** In capital letters, whatever the namespace. */
export function tagOf(element: Element): string {
  return isForm(element) ? 'FORM' : element.tagName.toUpperCase();
}

function isForm(element: Element): boolean {
  return typeof HTMLFormElement !== 'undefined' && element instanceof HTMLFormElement;
}
