import type { Wordings } from '../words/wordings';
import { replacementText } from './accessible-name';
import type { AxNode } from './ax-node';
import { isBadge, isChip, saysWords } from './badge';
import { makeNode } from './make-node';

/** An element and the parts inside it as one part; one that only wraps another part is left out. */
export function partOf(
  words: Wordings,
  element: Element,
  declared: string,
  name: string,
  inner: AxNode[],
  hidden: boolean,
): AxNode {
  const isShownText = isBadge(element, declared, name)
    ? inner.some(saysWords)
    : declared === 'button' && isChip(element, words);
  const role = isShownText ? '' : declared;
  const children = role === 'img' ? [] : inner;
  const [only] = children;
  if (!role && !name && children.length === 1 && only) return only;
  const shown = children.some(({ text }) => text) ? '' : replacementText(element, role, name);
  return makeNode(words, element, role, name, children, hidden, shown);
}
