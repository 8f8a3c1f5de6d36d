import type { Wordings } from '../words/wordings';
import type { AxNode } from './ax-node';

/** Characters of a text that are kept. */
export const maxText = 400;

/** A node with its children in it; its text is its own, and below that of theirs. */
export function makeNode(
  words: Wordings,
  element: Element,
  role: string,
  name: string,
  children: AxNode[],
  hidden: boolean,
  shown: string,
): AxNode {
  let text = shown;
  for (const inner of children) {
    if (text.length > maxText) break;
    if (inner.text) text += text ? `\n${inner.text}` : inner.text;
  }
  const made: AxNode = { element, role, name, text, children, parent: null, hidden, words };
  for (const inner of children) inner.parent = made;
  return made;
}
