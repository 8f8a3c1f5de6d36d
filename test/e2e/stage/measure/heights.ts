import type { Page } from 'puppeteer-core';
import { frameOf } from '../tool';

export const widths = [1280, 800, 320] as const;

/** Height of the panel where it is so many px wide, by that width. The page around it is made as wide as that takes. */
export async function panelHeights(page: Page): Promise<Record<number, number>> {
  const heights: Record<number, number> = {};
  const size = () =>
    frameOf(page).$eval('rosterscope-overlay', ({ shadowRoot }) => {
      const { width, height } =
        shadowRoot?.querySelector('.panel')?.getBoundingClientRect() ?? new DOMRect();
      return { width, height: Math.round(height) };
    });
  const before = page.viewport();
  for (const wanted of widths) {
    let width = wanted;
    for (let attempt = 0; attempt < 4; attempt++) {
      await page.setViewport({ width, height: 900 });
      await frameOf(page).evaluate(() => new Promise(requestAnimationFrame));
      const shown = await size();
      heights[wanted] = shown.height;
      if (Math.abs(shown.width - wanted) < 1) break;
      width += Math.round(wanted - shown.width);
    }
  }
  await page.setViewport(before);
  return heights;
}
