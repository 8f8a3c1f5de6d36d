import { childNodesOf, isElement, isForm, parentNodeOf } from './dom';
/** More children than that are a long list: read are its first, and those where the admin looks. */
export const long = 150;
const first = 60;
const around = 50;

/** The children of an element or shadow root; of a long list a part, also around `focus`, which is `isCut` then. */
export function childrenOf(
  root: ParentNode & Node,
  focus: Element | null,
): { nodes: Iterable<Node>; isCut: boolean } {
  if (isForm(root) || root.childElementCount <= long) {
    return { nodes: childNodesOf(root), isCut: false };
  }
  const nodes = take(root.firstChild, first);
  let middle: Node | null = focus;
  while (middle && parentNodeOf(middle) !== root) middle = parentNodeOf(middle);
  if (!middle) return { nodes, isCut: true };
  for (let back = 0; back < around && middle.previousSibling; back++) {
    middle = middle.previousSibling;
  }
  return { nodes: new Set([...nodes, ...take(middle, around)]), isCut: true };
}

/** This many elements from a node on, with the text between them. */
function take(from: Node | null, elements: number): Node[] {
  const nodes: Node[] = [];
  for (let node = from, left = elements; node && left > 0; node = node.nextSibling) {
    nodes.push(node);
    if (isElement(node)) left--;
  }
  return nodes;
}
