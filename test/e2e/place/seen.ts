/** Where a thing of the page is; in px of the page, not of the window. */
export interface Spot {
  what: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface Seen {
  panel: Spot | null;
  /** True where the panel itself is what is seen at its place. */
  isOnTop: boolean;
  /** All that can be pressed, in the order of the page. */
  controls: Spot[];
  /** All that says something and stands in the content, not in the page's frame. */
  texts: Spot[];
  width: number;
  scrollWidth: number;
}

/** Looks at a page as a person does, with nothing of ours; runs in the page. */
export function look(): Seen {
  const spot = (element: Element, { left, right, top, bottom }: DOMRect): Spot => ({
    what: `${element.tagName} ${element.textContent?.trim().slice(0, 40)}`,
    left: left + scrollX,
    right: right + scrollX,
    top: top + scrollY,
    bottom: bottom + scrollY,
  });
  const every = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((each) => [
      each,
      ...(each.shadowRoot && !each.tagName.startsWith('ROSTERSCOPE') ? every(each.shadowRoot) : []),
    ]);
  // For screen readers alone, by whichever trick.
  const isClipped = (element: Element) => {
    const { clip, clipPath } = getComputedStyle(element);
    return clip !== 'auto' || clipPath !== 'none';
  };
  const isSeen = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) &&
    element.getBoundingClientRect().width > 1 &&
    !isClipped(element) &&
    !element.closest('nav, aside, header, footer, [role="navigation"], [role="banner"]');
  const all = every(document.body).filter(isSeen);
  const controls = all.filter((each) => each.matches('a, button, input, select, [role="tab"]'));
  const texts = all.flatMap((each) =>
    [...each.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim())
      .map((node) => {
        const range = document.createRange();
        range.selectNode(node);
        return spot(each, range.getBoundingClientRect());
      }),
  );
  const panel = document.querySelector('rosterscope-overlay') ?? inShadow(every(document.body));
  panel?.scrollIntoView({ block: 'center' });
  const box = panel?.getBoundingClientRect();
  const root = panel?.getRootNode() as Document | ShadowRoot | undefined;
  const seen =
    box && root?.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
  scrollTo(0, 0);
  return {
    panel: panel ? spot(panel, panel.getBoundingClientRect()) : null,
    isOnTop: seen === panel,
    controls: controls.map((each) => spot(each, each.getBoundingClientRect())),
    texts,
    width: document.documentElement.clientWidth,
    scrollWidth: document.documentElement.scrollWidth,
  };
  function inShadow(elements: Element[]): Element | null {
    const found = elements.map(({ shadowRoot }) =>
      shadowRoot?.querySelector('rosterscope-overlay'),
    );
    return found.find((each) => each) ?? null;
  }
}
