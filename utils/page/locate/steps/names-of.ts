import { unknownStep } from '../../../roster/model/step-readings/unknown-step';
import { type Scanned, scan } from '../../parse/scan';
import { stepLabel } from '../../parse/step-label';
import type { AxNode } from '../../tree/ax-node';
import { attributeOf } from '../../tree/dom';
import type { Wordings } from '../../words/wordings';

/** What a part is called or explained by, beside its text. */
export function namesOf({ element, role, name, children }: AxNode): string[] {
  const attributes = ['title', 'alt', 'aria-valuetext', 'aria-description'].map(
    (attribute) => attributeOf(element, attribute) ?? '',
  );
  // The name of a group is its label; that of a text of its own or of a picture may be its value.
  const isGroup = role !== 'img' && children.some((inner) => inner.element !== element);
  return [...attributes, isGroup ? '' : name].filter(Boolean);
}

/** The states that parts are called by: icons whose look says as much, and texts whose name is a value. */
export function statesCalled(parts: AxNode[]): string[] {
  return parts.flatMap((part) =>
    namesOf(part)
      .map((name) => saidBy(name, part.words))
      .filter(({ left }) => !part.text || left === 0)
      .flatMap(statesOf),
  );
}

/** What a name says; some languages write the percentage within the words of a state. */
export function saidBy(name: string, words: Wordings): Scanned {
  const said = scan(name, words);
  const { state, percent } = (said.left > 0 && stepLabel(name, words)) || unknownStep;
  if (state === 'unknown' || percent === null) return said;
  const tokens: Scanned['tokens'] = [
    { kind: 'state', state },
    { kind: 'percent', percent },
  ];
  return { tokens, helper: false, left: 0 };
}

export function statesOf({ tokens }: Scanned): string[] {
  return tokens.flatMap((token) => (token.kind === 'state' ? token.state : []));
}
