const none = { width: 0, height: 0 };

/**
 * Tells by how many px the panel has grown, and whether it has become wider or narrower since it had a size in
 * this place. Gives what begins anew, for another place.
 */
export function watchSize(
  element: Element,
  signal: AbortSignal,
  changed: (grown: number, isFirst: boolean, isOfOtherWidth: boolean) => void,
) {
  let size = none;
  const sizes = new ResizeObserver(() => {
    const { width, height } = element.getBoundingClientRect();
    const before = size;
    size = { width, height };
    changed(height - before.height, !before.height, before.width > 0 && width !== before.width);
  });
  sizes.observe(element);
  signal.addEventListener('abort', () => sizes.disconnect());
  return () => {
    size = none;
  };
}
