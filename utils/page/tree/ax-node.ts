import type { Wordings } from '../words/wordings';

/**
 * One thing an admin can see: an element with a meaning of its own, or a run of text.
 * Elements that only wrap one other thing are left out, so that no reader depends on them.
 */
export interface AxNode {
  /** The element; for a run of text the one around it. */
  element: Element;
  /** ARIA role; empty for a group and for a run of text. */
  role: string;
  /** Accessible name given by an attribute, else empty. */
  name: string;
  /** All text inside, cut to what a label or cell needs; a line break stands between elements. */
  text: string;
  children: AxNode[];
  parent: AxNode | null;
  /** True inside a tab panel or a section that is in the page but not on screen now. */
  hidden: boolean;
  /** What its texts are understood by: the words of the page it is in. */
  words: Wordings;
}

/** A part and all parts inside it, in the order of the page. */
export function everyNode(scope: AxNode | AxNode[]): AxNode[] {
  const found: AxNode[] = [];
  const visit = (part: AxNode) => {
    found.push(part);
    for (const inner of part.children) visit(inner);
  };
  for (const part of Array.isArray(scope) ? scope : [scope]) visit(part);
  return found;
}

/** The runs of text, named images and empty elements inside, in the order of the page. */
export function leaves(scope: AxNode | AxNode[]): AxNode[] {
  return everyNode(scope).filter((part) => !part.children.length);
}

/** The part itself and what it lies in, inside out. */
export function ancestors(part: AxNode): AxNode[] {
  const line: AxNode[] = [];
  for (let at: AxNode | null = part; at; at = at.parent) line.push(at);
  return line;
}

/** The smallest parts of which this holds. */
export function smallest(root: AxNode, holds: (part: AxNode) => unknown): AxNode[] {
  return everyNode(root).filter((node) => holds(node) && !node.children.some(holds));
}

/** The nearest of these roles around a part, itself included. */
export function nearest(part: AxNode, roles: RegExp): AxNode | null {
  return ancestors(part).find((each) => roles.test(each.role)) ?? null;
}

/** True for a group with a heading or a table of its own: a panel, not a value or a row. */
export function isHeaded(part: AxNode): boolean {
  return part.children.some(({ role }) => /^(heading|table|caption)$/.test(role));
}

/** Smallest part that holds all of these; null for none. */
export function commonAncestor(children: AxNode[]): AxNode | null {
  const [first, ...others] = children.map(ancestors);
  const shared = others.map((line) => new Set(line));
  return first?.find((part) => shared.every((line) => line.has(part))) ?? null;
}

/** The parts beside this one, before and after it. */
export function siblings(part: AxNode): { before: AxNode[]; after: AxNode[] } {
  const all = part.parent?.children ?? [part];
  const at = all.indexOf(part);
  return { before: all.slice(0, at), after: all.slice(at + 1) };
}
