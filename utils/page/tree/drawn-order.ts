import { isElement, isVisible } from './dom';

/** The children of an element in the order in which its style draws them; as they are where nobody can know. */
export function drawnOrder(parent: Element, nodes: Iterable<Node>): Iterable<Node> {
  const view = isVisible(parent, {}) !== null && parent.ownerDocument.defaultView;
  const read = (node: Node, name: string) =>
    view && isElement(node) ? view.getComputedStyle(node).getPropertyValue(name) : '';
  if (!/flex|grid/.test(read(parent, 'display'))) return nodes;
  const all = [...nodes];
  for (const name of ['grid-column-start', 'grid-row-start', 'order']) {
    const place = (node: Node) => Number(read(node, name));
    // A place that only some of them have says nothing of the others.
    if (!all.some((node) => Number.isNaN(place(node)))) all.sort((a, b) => place(a) - place(b));
  }
  return /reverse/.test(read(parent, 'flex-direction')) ? all.reverse() : all;
}
