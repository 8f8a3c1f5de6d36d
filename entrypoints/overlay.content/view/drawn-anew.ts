import {
  childElementsOf,
  outerOf,
  parentNodeOf,
  shadowRootOf,
  tagOf,
} from '../../../utils/page/tree/dom';
import { isOwn } from '../../../utils/page/tree/own';

/** So many letters tell one text from another. */
const most = 200;

const textOf = ({ textContent }: Node) => String(textContent).trim().slice(0, most);

const isRoot = (node: Node) => node instanceof ShadowRoot;

/** The elements in one that are not ours. */
function childrenOf(around: Node): Element[] {
  return [...childElementsOf(around as ParentNode)].filter((each) => !isOwn(each));
}

/**
 * Remembers where an element stands, and gives, once the page has drawn itself anew, what stands there in its
 * stead; null where that has another name or text, or where nothing around it is left.
 */
export function rememberPlace(element: Element): () => Element | null {
  const text = textOf(element);
  const path: { around: Node; tag: string; index: number }[] = [];
  for (let at: Element | null = element; at; at = outerOf(at)) {
    const around = parentNodeOf(at);
    if (around) path.unshift({ around, tag: tagOf(at), index: childrenOf(around).indexOf(at) });
  }
  return () => {
    const kept = path.findLastIndex(({ around }) => around.isConnected);
    let found: Element | null = null;
    for (const { around, tag, index } of kept < 0 ? [] : path.slice(kept)) {
      const now: Node = found ? (isRoot(around) && shadowRootOf(found)) || found : around;
      found = childrenOf(now)[index] ?? null;
      if (!found || tagOf(found) !== tag) return null;
    }
    return found && textOf(found) === text ? found : null;
  };
}
