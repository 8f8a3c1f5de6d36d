/**
 * One thing an admin can see: an element with a meaning of its own, or a run of text.
 * Elements that only wrap one other thing are left out, so that no reader depends on them.
 */
export interface Part {
  /** The element; for a run of text the one around it. */
  element: Element;
  /** ARIA role; empty for a group and for a run of text. */
  role: string;
  /** Accessible name given by an attribute, else empty. */
  name: string;
  /** All text inside, cut to what a label or cell needs; a line break stands between elements. */
  text: string;
  parts: Part[];
  parent: Part | null;
  /** True inside a tab panel or a section that is in the page but not on screen now. */
  hidden: boolean;
}

/** A part and all parts inside it, in the order of the page. */
export function everyPart(scope: Part | Part[]): Part[] {
  const found: Part[] = [];
  const visit = (part: Part) => {
    found.push(part);
    for (const inner of part.parts) visit(inner);
  };
  for (const part of Array.isArray(scope) ? scope : [scope]) visit(part);
  return found;
}

/** The runs of text, named images and empty elements inside, in the order of the page. */
export function leaves(scope: Part | Part[]): Part[] {
  return everyPart(scope).filter((part) => !part.parts.length);
}

/** The part itself and what it lies in, inside out. */
export function lineage(part: Part): Part[] {
  const line: Part[] = [];
  for (let at: Part | null = part; at; at = at.parent) line.push(at);
  return line;
}

/** The nearest of these roles around a part, itself included. */
export function nearest(part: Part, roles: RegExp): Part | null {
  return lineage(part).find((each) => roles.test(each.role)) ?? null;
}

/** True for a group with a heading or a table of its own: a panel, not a value or a row. */
export function isHeaded(part: Part): boolean {
  return part.parts.some(({ role }) => /^(heading|table|caption)$/.test(role));
}

/** Smallest part that holds all of these; null for none. */
export function common(parts: Part[]): Part | null {
  const [first, ...others] = parts.map(lineage);
  const shared = others.map((line) => new Set(line));
  return first?.find((part) => shared.every((line) => line.has(part))) ?? null;
}

/** The parts beside this one, before and after it. */
export function beside(part: Part): { before: Part[]; after: Part[] } {
  const all = part.parent?.parts ?? [part];
  const at = all.indexOf(part);
  return { before: all.slice(0, at), after: all.slice(at + 1) };
}
