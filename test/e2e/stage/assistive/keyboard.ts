import type { Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';

/** What has the focus, wherever its shadow root lies. */
export interface Focused {
  /** What a screen reader would call it, as far as its own words tell: label or text. */
  name: string;
  /** Null where it opens nothing. */
  expanded: string | null;
  /** What keeps a person from seeing where the focus is: nothing where all is well. */
  hidden: string | null;
}

/** Null where nothing has the focus, which is where it starts, ends, and is lost. */
export function focused(place: Frame | Page): Promise<Focused | null> {
  return (place as Frame).evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!element || element === document.body || element.nodeName === 'IFRAME') return null;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    // Of a link that goes over several lines the middle of its box may belong to others.
    const [box = element.getBoundingClientRect()] = element.getClientRects();
    const { x, y, width, height } = box;
    const root = element.getRootNode() as Document | ShadowRoot;
    const top = root.elementFromPoint(x + width / 2, y + height / 2);
    const hasRing =
      (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
    const isOnTop = top !== null && (element.contains(top) || top.contains(element));
    const label =
      element.getAttribute('aria-label') ?? (element as HTMLInputElement).labels?.[0]?.innerText;
    return {
      name: (label ?? (element as HTMLElement).innerText).trim().replace(/\s+/g, ' '),
      expanded: element.getAttribute('aria-expanded'),
      hidden: hasRing
        ? isOnTop
          ? null
          : `covered by ${top?.tagName} ${top?.className}, or out of sight`
        : 'no ring',
    };
  });
}

/**
 * Walks by Tab until the focus is on what is called so, and gives the names on the way, its own the last. Every
 * stop must be seen, and the focus may not get lost.
 */
export async function walkTo(
  page: Page,
  name: RegExp,
  {
    place = page,
    key = 'Tab',
    most = 60,
  }: { place?: Frame | Page; key?: 'Tab' | 'Shift+Tab'; most?: number } = {},
): Promise<string[]> {
  const names: string[] = [];
  for (let press = 0; press < most; press++) {
    if (key === 'Tab') await page.keyboard.press('Tab');
    else {
      await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      await page.keyboard.up('Shift');
    }
    const at = await focused(place);
    expect(at, `after ${names.join(' | ')}`).not.toBe(null);
    if (!at) break;
    names.push(at.name);
    // The explanation of the stop before, and the scrolling to this one, end a moment after the focus has come.
    await expect.poll(async () => (await focused(place))?.hidden, { message: at.name }).toBe(null);
    if (name.test(at.name)) return names;
  }
  throw new Error(`${name} is not among ${names.join(' | ')}`);
}
