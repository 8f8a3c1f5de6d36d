import type { Frame, Page } from 'puppeteer-core';

export interface Shift {
  value: number;
  /** What moved of the page itself: tag, text, and where from and to (x, y, width, height). */
  moved: string[];
}

interface Watch {
  /** When the overlay had been painted, on the frame's own clock; null before. */
  paintedAt: number | null;
  shifts: (Shift & { at: number })[];
}

type Watched = typeof globalThis & { rosterscopeWatch?: Watch };

/** Has every later document of the page note its layout shifts, and when the overlay was painted. */
export async function watchLayout(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const watch: Watch = { paintedAt: null, shifts: [] };
    (globalThis as Watched).rosterscopeWatch = watch;
    const described = (node: Node, from: DOMRect, to: DOMRect) =>
      `${node.nodeName} "${node.textContent?.trim().slice(0, 40)}" ${[from, to].map(({ x, y, width, height }) => [x, y, width, height].map(Math.round)).join(' → ')}`;
    type ShiftEntry = PerformanceEntry & {
      value: number;
      sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
    };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as ShiftEntry[]) {
        // What moves inside a shadow root is reported without its node.
        const moved = entry.sources.flatMap(({ node, previousRect, currentRect }) =>
          node ? [described(node, previousRect, currentRect)] : [],
        );
        if (moved.length > 0) watch.shifts.push({ at: entry.startTime, value: entry.value, moved });
      }
    }).observe({ type: 'layout-shift', buffered: true });
    const observer = new MutationObserver(() => {
      if (
        !document
          .querySelector('rosterscope-overlay')
          ?.shadowRoot?.querySelector('[role=region], section')
      )
        return;
      observer.disconnect();
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          watch.paintedAt = performance.now();
        }),
      );
    });
    observer.observe(document, { childList: true, subtree: true });
  });
}

/**
 * Counts shifts from when the overlay of a job is there and painted. List and details are one document:
 * without this, the coming of a panel to the details counts as a shift of the list's.
 */
export function watchFromHere(frame: Frame): Promise<void> {
  return frame.evaluate(async () => {
    const painted = () => new Promise(requestAnimationFrame);
    // The panel above the list has steps, too; the tabs are the details' own.
    const hasSteps = () =>
      document.querySelector('[role=tab]') &&
      document.querySelector('rosterscope-overlay')?.shadowRoot?.querySelector('[data-step]');
    while (!hasSteps()) await painted();
    await painted();
    await painted();
    const watch = (globalThis as Watched).rosterscopeWatch;
    if (watch) watch.paintedAt = performance.now();
  });
}

/** Layout shifts after the overlay was there; null when it never was. */
export function shiftsSinceOverlay(frame: Frame): Promise<Shift[] | null> {
  return frame.evaluate(() => {
    const watch = (globalThis as Watched).rosterscopeWatch;
    const since = watch?.paintedAt;
    if (since === null || since === undefined) return null;
    return (watch?.shifts ?? [])
      .filter(({ at }) => at > since)
      .map(({ value, moved }) => ({ value, moved }));
  });
}
