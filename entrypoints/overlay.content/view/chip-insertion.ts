const bottomOf = (element: Element) => element.getBoundingClientRect().bottom;

/**
 * Puts chips that are drawn into the page, at most `most` in a task and all of them one after the other, so that
 * it is laid out anew once. `all`: every chip that is drawn. `later` runs something in a task of its own.
 */
export function createChipInsertion(
  most: number,
  all: () => Iterable<HTMLElement>,
  later: (action: () => void) => void,
) {
  /** Drawn and not in the page yet, by cell. */
  const ready = new Map<Element, HTMLElement>();
  /** In a cell that does not grow with what is in it, chips stand beside; null until one was seen. */
  let isBeside: boolean | null = null;
  // Between the browser's layout and its paint, where to measure costs no other layout.
  const sizes = new ResizeObserver(([entry]) => {
    const chip = entry?.target;
    const cell = chip?.parentElement;
    if (!chip || !cell) return;
    sizes.disconnect();
    isBeside = bottomOf(chip) > bottomOf(cell) + 1; // else it stands over the next row
    if (isBeside) for (const each of all()) each.setAttribute('data-beside', '');
  });

  function putIn() {
    const [first] = ready.values();
    for (const [cell, element] of [...ready].slice(0, most)) {
      element.toggleAttribute('data-beside', isBeside === true);
      cell.append(element);
      ready.delete(cell);
    }
    if (first && isBeside === null) sizes.observe(first);
    if (ready.size > 0) later(putIn);
  }

  return {
    add: (cell: Element, chip: HTMLElement) => void ready.set(cell, chip),
    drop: (cell: Element) => void ready.delete(cell),
    /** True for a cell whose chip waits to be put in. */
    isReady: (cell: Element) => ready.has(cell),
    putIn,
    stop: () => sizes.disconnect(),
  };
}
