import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { clipboard } from '../stage/clipboard';
import { overlayText } from '../stage/overlay';
import type { Stage } from '../stage/stage';
import { toolFrame } from '../stage/tool';

/** Whatever shows what was masked, for the moment. */
const reveals = /show full message/i;
/** Whatever leads to another page. */
const leads = /^(?:go to|open) |schedule|and rows/i;

/** Presses what `selector` finds in a surface, one after the other, but nothing that reveals; what that copies goes into `copied`. */
export async function pressAll(
  stage: Stage,
  page: Page,
  selector: string,
  copied: string[] = [],
): Promise<string[]> {
  const pressed: string[] = [];
  const find = (selector: string, barred: string, before: string[]) => {
    const root = document.querySelector('rosterscope-overlay')?.shadowRoot ?? document;
    const buttons = [...root.querySelectorAll<HTMLElement>(selector)];
    const next = buttons.find((button) => {
      const name = button.innerText || button.ariaLabel || '';
      const isOff = button.matches(':disabled') || !button.checkVisibility();
      return !isOff && !before.includes(name) && !new RegExp(barred, 'i').test(name);
    });
    return next;
  };
  const place = toolFrame(page) ?? page;
  const barred = `${reveals.source}|${leads.source}`;
  for (let turn = 0; turn < 40; turn++) {
    const handle = await (place as Frame).evaluateHandle(find, selector, barred, pressed);
    const next = handle.asElement() as ElementHandle<HTMLElement> | null;
    if (next === null) break;
    const name = await next.evaluate((button) => button.innerText || button.ariaLabel || '');
    // With the mouse, for our panels hear no script; a button that goes meanwhile is looked for again.
    const isPressed = await next.click().then(
      () => true,
      () => false,
    );
    if (!isPressed) continue;
    pressed.push(name);
    await new Promise((resolve) => setTimeout(resolve, 300));
    if (!/^copy/i.test(name)) continue;
    // A press before the history has come waits for it, and another tab in front would bar the copy.
    await expect.poll(() => overlayText(page)).toContain('Copied');
    copied.push(await clipboard(stage));
  }
  return pressed;
}
