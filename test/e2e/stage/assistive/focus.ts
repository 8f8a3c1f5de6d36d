import type { Page } from 'puppeteer-core';
import { toolFrame } from '../tool';

/**
 * What the Tab key reaches in the tool's page, one after another, our own elements left out.
 * Starts from the top of the frame; `presses` is a limit.
 */
export async function focusOrder(page: Page, presses: number): Promise<string[]> {
  const frame = toolFrame(page);
  if (!frame) return [];
  await frame.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
  const order: string[] = [];
  for (let press = 0; press < presses; press++) {
    await page.keyboard.press('Tab');
    const name = await frame.evaluate(() => {
      const element = document.activeElement;
      if (!document.hasFocus() || !element || element === document.body) return null;
      if (element.nodeName.startsWith('ROSTERSCOPE-')) return '';
      return `${element.nodeName} ${element.textContent?.trim().slice(0, 40)}`;
    });
    if (name === null && order.length > 0) break;
    if (name) order.push(name);
  }
  // Else the page scrolls under the next click.
  await page.evaluate(() => scrollTo(0, 0));
  return order;
}
