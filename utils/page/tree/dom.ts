/**
 * The DOM through the accessors of its prototypes: a form's own properties can be named over by its fields
 * (`<input name="parentNode">`), and a page may hold such a form anywhere.
 */
function getter<Owner extends object, Name extends keyof Owner & string>(
  owner: { prototype: Owner } | undefined,
  name: Name,
): (of: Owner) => Owner[Name] {
  const getter = owner && Object.getOwnPropertyDescriptor(owner.prototype, name)?.get;
  return (of) => (getter && of instanceof Node ? (getter.call(of) as Owner[Name]) : of[name]);
}

const childNodes = getter(globalThis.Node, 'childNodes');
const parentOf = getter(globalThis.Node, 'parentNode');
const children = getter(globalThis.Element, 'children');
const assignedSlot = getter(globalThis.Element, 'assignedSlot');

/** The children of an element or of a shadow root. */
export function childNodesOf(node: Node): NodeListOf<ChildNode> {
  return childNodes(node);
}

/** The same without texts and comments. */
export function childElementsOf(node: ParentNode): HTMLCollection {
  return isElement(node) ? children(node) : node.children;
}

/** The node around, a shadow root included; null at the top, and for what is in no tree. */
export function parentNodeOf(node: Node): Node | null {
  return parentOf(node);
}

/** The value of an attribute, also of a form with a field called `getAttribute`. */
export function attributeOf(element: Element, name: string): string | null {
  return isForm(element)
    ? Element.prototype.getAttribute.call(element, name)
    : element.getAttribute(name);
}

/** True also where the attribute is empty. */
export function hasAttribute(element: Element, name: string): boolean {
  return attributeOf(element, name) !== null;
}

/** In capital letters, whatever the namespace. */
export function tagOf(element: Element): string {
  return isForm(element) ? 'FORM' : element.tagName.toUpperCase();
}

/** Empty where there is none. */
export function idOf(element: Element): string {
  return attributeOf(element, 'id') ?? '';
}

/** The open shadow root of an element; a form can have none. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  return isForm(element) ? null : element.shadowRoot;
}

/** Where an open shadow root around shows an element; null for one that is shown where it is. */
export function slotOf(element: Element): HTMLSlotElement | null {
  return assignedSlot(element) ?? null;
}

/** What is put into a slot; empty for every other element. */
export function assignedTo(element: Element): Node[] {
  return (tagOf(element) === 'SLOT' && (element as HTMLSlotElement).assignedNodes?.()) || [];
}

/** The element right around; null for the child of a shadow root or of the document. */
export function parentElementOf(element: Node): Element | null {
  const around = parentNodeOf(element);
  return isElement(around) ? around : null;
}

/** The element around, through shadow roots; null at the top. */
export function outerOf(element: Node): Element | null {
  return parentElementOf(element) ?? (parentNodeOf(element) as ShadowRoot | null)?.host ?? null;
}

/** Null where the environment has no such method. */
export function isVisible(element: Element, options: CheckVisibilityOptions): boolean | null {
  const form = isForm(element) ? element : null;
  const getter = form
    ? Element.prototype.checkVisibility?.call(form, options)
    : element.checkVisibility?.(options);
  return getter ?? null;
}

/** Where an element stands in the window, in px. */
export function rectOf(element: Element): DOMRect {
  return isForm(element)
    ? Element.prototype.getBoundingClientRect.call(element)
    : element.getBoundingClientRect();
}

/** Throws on a selector that is none. */
export function isMatch(element: Element, selector: string): boolean {
  return isForm(element)
    ? Element.prototype.matches.call(element, selector)
    : element.matches(selector);
}

/** False for null, texts, comments, documents and shadow roots. */
export function isElement(node: Node | null): node is Element {
  return node !== null && (isForm(node) || node.nodeType === 1);
}

/** True for a form, whose fields hide properties of its own under their names. */
export function isForm(element: Node): boolean {
  return typeof HTMLFormElement !== 'undefined' && element instanceof HTMLFormElement;
}
