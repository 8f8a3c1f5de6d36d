/**
 * Whether the page has put an element in just now, so that nobody has seen it yet: what moves
 * with it moves under nobody's pointer. Has to be made before whoever looks at the page's changes.
 */
export function watchFirstPaint(signal: AbortSignal): (element: Element) => boolean {
  let added: Node[] = [];
  const observer = new MutationObserver((records) => {
    added = records.flatMap(({ addedNodes }) => [...addedNodes]);
    // After the other observers of this change, before the browser paints.
    queueMicrotask(() => {
      added = [];
    });
  });
  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
  return (element) => added.some((node) => node.contains(element));
}
