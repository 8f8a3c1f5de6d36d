import { type Scanned, scan } from '../../parse/scan';
import type { AxNode } from '../../tree/ax-node';
import { attributeOf } from '../../tree/dom';

/** What a part is called or explained by, beside its text. */
export function namesOf({ element, role, name, children }: AxNode): string[] {
  const attributes = ['title', 'alt', 'aria-valuetext', 'aria-description'].map(
    (attribute) => attributeOf(element, attribute) ?? '',
  );
  // The name of a group is its label; that of a leaf or a picture may be its value.
  return [...attributes, children.length && role !== 'img' ? '' : name].filter(Boolean);
}

/** The states that parts without text are called by: icons whose look says as much. */
export function statesCalled(parts: AxNode[]): string[] {
  return parts.flatMap((part) =>
    part.text ? [] : namesOf(part).flatMap((name) => statesOf(scan(name))),
  );
}

export function statesOf({ tokens }: Scanned): string[] {
  return tokens.flatMap((token) => (token.kind === 'state' ? token.state : []));
}
