import { isElement, isVisible } from './dom';

/** The children of an element in the order in which its style draws them; as they are where nobody can know. */
export function drawnOrder(parent: Element, nodes: Iterable<Node>): Iterable<Node> {
  const view = isVisible(parent, {}) !== null && parent.ownerDocument?.defaultView;
  const { display = '', flexDirection = '' } = view ? view.getComputedStyle(parent) : {};
  if (!view || !/flex|grid/.test(display)) return nodes;
  let all = Array.from(nodes, (node) => ({
    node,
    style: isElement(node) ? view.getComputedStyle(node) : null,
  }));
  for (const name of ['grid-column-start', 'grid-row-start', 'order']) {
    const placed = all.map((each) => ({
      each,
      place: Number(each.style?.getPropertyValue(name) ?? 0),
    }));
    // A place that only some of them have says nothing of the others.
    if (placed.some(({ place }) => Number.isNaN(place))) continue;
    all = placed.sort((a, b) => a.place - b.place).map(({ each }) => each);
  }
  const inOrder = all.map(({ node }) => node);
  return /reverse/.test(flexDirection) ? inOrder.reverse() : inOrder;
}
