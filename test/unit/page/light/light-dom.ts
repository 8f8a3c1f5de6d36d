import { matcher } from './light-selector.ts';
import { styleOf } from './light-style.ts';

type Inserted = LightNode | string;

/** The page that an outermost element stands for. */
interface LightDocument {
  readonly nodeType: 9;
  readonly documentElement: LightElement;
}

/**
 * As much of the DOM as the reader and the rewrites use, ten times as fast as jsdom, which makes each
 * node twice. A test asks of both the same readings.
 */
export abstract class LightNode {
  abstract readonly nodeType: number;
  parentNode: LightElement | null = null;
  childNodes: LightNode[] = [];
  nodeValue: string | null = null;
  abstract cloneNode(deep?: boolean): LightNode;

  get parentElement(): LightElement | null {
    return this.parentNode;
  }
  get textContent(): string {
    return this.nodeValue ?? this.childNodes.map((each) => each.textContent).join('');
  }
  /** The page or the shadow root it lies in, or what is outermost where it lies in none. */
  getRootNode(): LightNode | LightDocument {
    let top: LightNode = this;
    while (top.parentNode) top = top.parentNode;
    return (top instanceof LightElement && top.page) || top;
  }
  get ownerDocument(): LightDocument | null {
    const root = this.getRootNode();
    if (root instanceof LightShadow) return root.host.ownerDocument;
    return root instanceof LightNode ? null : root;
  }
  get isConnected(): boolean {
    return this.ownerDocument !== null;
  }
  /** The slot of its parent's shadow root that it shows in. */
  get assignedSlot(): LightElement | null {
    const name = this instanceof LightElement ? (this.getAttribute('slot') ?? '') : '';
    const slots = this.parentNode?.shadowRoot?.querySelectorAll('slot') ?? [];
    return slots.find((slot) => (slot.getAttribute('name') ?? '') === name) ?? null;
  }
  get firstChild(): LightNode | null {
    return this.childNodes[0] ?? null;
  }
  get nextSibling(): LightNode | null {
    return this.#sibling(1);
  }
  get previousSibling(): LightNode | null {
    return this.#sibling(-1);
  }
  #sibling(step: number): LightNode | null {
    const all = this.parentNode?.childNodes ?? [];
    return all[all.indexOf(this) + step] ?? null;
  }
  remove(): void {
    const all = this.parentNode?.childNodes;
    all?.splice(all.indexOf(this), 1);
    this.parentNode = null;
  }
  replaceWith(...nodes: Inserted[]): void {
    this.before(...nodes);
    this.remove();
  }
  before(...nodes: Inserted[]): void {
    for (const node of nodes) this.parentNode?.insertBefore(node, this);
  }
  after(...nodes: Inserted[]): void {
    const next = this.nextSibling;
    for (const node of nodes) this.parentNode?.insertBefore(node, next);
  }
  contains(other: LightNode | null): boolean {
    for (let at = other; at; at = at.parentNode) if (at === this) return true;
    return false;
  }
  /** As a browser's: 4 for what follows this node, 20 for what it holds, 2 and 10 the other way round. */
  compareDocumentPosition(other: LightNode): number {
    if (other.contains(this)) return other === this ? 0 : 10;
    if (this.contains(other)) return 20;
    let [own, outer]: [LightNode, LightNode | null] = [this, this.parentNode];
    while (outer && !outer.contains(other)) [own, outer] = [outer, outer.parentNode];
    const all = outer?.childNodes ?? [];
    return all.findIndex((node) => node.contains(other)) > all.indexOf(own) ? 4 : 2;
  }
}

export class LightText extends LightNode {
  readonly nodeType: 3 | 8;
  constructor(value: string, nodeType: 3 | 8 = 3) {
    super();
    this.nodeValue = value;
    this.nodeType = nodeType;
  }
  override get textContent(): string {
    return this.nodeType === 3 ? this.data : '';
  }
  get data(): string {
    return this.nodeValue ?? '';
  }
  get length(): number {
    return this.data.length;
  }
  splitText(at: number): LightText {
    const rest = new LightText(this.data.slice(at));
    this.nodeValue = this.data.slice(0, at);
    this.after(rest);
    return rest;
  }
  cloneNode(): LightText {
    return new LightText(this.data, this.nodeType);
  }
}

export class LightElement extends LightNode {
  readonly nodeType: number = 1;
  shadowRoot: LightShadow | null = null;
  readonly localName: string;
  attributes: { name: string; value: string }[] = [];
  /** Of a `<template>`, which is not in the page. */
  content: LightElement | null = null;
  /** Of the outermost element alone. */
  page: LightDocument | null = null;

  constructor(readonly tagName: string) {
    super();
    this.localName = tagName.toLowerCase();
  }
  get id(): string {
    return this.getAttribute('id') ?? '';
  }
  get role(): string | null {
    return this.getAttribute('role');
  }
  get ariaLabel(): string | null {
    return this.getAttribute('aria-label');
  }
  get ariaHidden(): string | null {
    return this.getAttribute('aria-hidden');
  }
  get hidden(): boolean {
    return this.hasAttribute('hidden');
  }
  get className(): string {
    return this.getAttribute('class') ?? '';
  }
  get children(): LightElement[] {
    return this.childNodes.filter((node) => node instanceof LightElement);
  }
  get childElementCount(): number {
    return this.children.length;
  }
  getAttribute(name: string): string | null {
    return this.attributes.find((each) => each.name === name)?.value ?? null;
  }
  getAttributeNames(): string[] {
    return this.attributes.map(({ name }) => name);
  }
  hasAttribute(name: string): boolean {
    return this.attributes.some((each) => each.name === name);
  }
  setAttribute(name: string, value: string): void {
    const known = this.attributes.find((each) => each.name === name);
    if (known) known.value = value;
    else this.attributes.push({ name, value });
  }
  removeAttribute(name: string): void {
    this.attributes = this.attributes.filter((each) => each.name !== name);
  }
  insertBefore(node: Inserted, next: LightNode | null): void {
    const added = typeof node === 'string' ? new LightText(node) : node;
    added.remove();
    const at = next ? this.childNodes.indexOf(next) : this.childNodes.length;
    this.childNodes.splice(at, 0, added);
    added.parentNode = this;
  }
  append(...nodes: Inserted[]): void {
    for (const node of nodes) this.insertBefore(node, null);
  }
  replaceChildren(...nodes: Inserted[]): void {
    for (const node of [...this.childNodes]) node.remove();
    this.append(...nodes);
  }
  matches(selector: string): boolean {
    return matcher(selector)(this);
  }
  closest(selector: string): LightElement | null {
    return this.matches(selector) ? this : (this.parentNode?.closest(selector) ?? null);
  }
  querySelectorAll(selector: string): LightElement[] {
    const test = matcher(selector);
    return inside(this).filter((node) => node instanceof LightElement && test(node)) as never;
  }
  querySelector(selector: string): LightElement | null {
    return this.querySelectorAll(selector)[0] ?? null;
  }
  /** What shows in a slot. */
  assignedNodes({ flatten = false } = {}): LightNode[] {
    const root = this.getRootNode();
    const given =
      root instanceof LightShadow
        ? root.host.childNodes.filter((node) => node.nodeType !== 8 && node.assignedSlot === this)
        : [];
    if (!flatten) return given;
    return (given.length ? given : this.childNodes).flatMap((node) =>
      node instanceof LightElement && node.localName === 'slot' && node.getRootNode() !== node
        ? node.assignedNodes({ flatten })
        : [node],
    );
  }
  assignedElements(options = {}): LightElement[] {
    return this.assignedNodes(options).filter((node) => node instanceof LightElement);
  }
  /** As with all its options set: it is rendered, visible and not transparent. */
  checkVisibility(): boolean {
    return styleOf(this).shows;
  }
  /** There is no layout: as in jsdom, every box is empty. */
  getBoundingClientRect() {
    return { x: 0, y: 0, top: 0, left: 0, right: 0, bottom: 0, width: 0, height: 0 };
  }
  cloneNode(deep = false): LightElement {
    const copy = new LightElement(this.tagName);
    copy.attributes = this.attributes.map((each) => ({ ...each }));
    if (this.content) copy.content = this.content;
    if (deep && this.shadowRoot) {
      copy.shadowRoot = new LightShadow(copy);
      copy.shadowRoot.append(...this.shadowRoot.childNodes.map((child) => child.cloneNode(true)));
    }
    if (deep) {
      for (const child of this.childNodes) {
        const inner = child.cloneNode(true);
        inner.parentNode = copy;
        copy.childNodes.push(inner);
      }
    }
    return copy;
  }
}

/** An open shadow root. */
export class LightShadow extends LightElement {
  override readonly nodeType = 11;
  readonly mode = 'open';
  constructor(readonly host: LightElement) {
    super('#shadow-root');
  }
  getElementById(id: string): LightElement | null {
    return this.querySelectorAll('[id]').find((element) => element.id === id) ?? null;
  }
}

/** All nodes inside, in the order of the page. */
export function inside(node: LightNode, found: LightNode[] = []): LightNode[] {
  for (const child of node.childNodes) {
    found.push(child);
    inside(child, found);
  }
  return found;
}
