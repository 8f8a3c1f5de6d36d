import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';

/**
 * Presses with the mouse what a function, which must stand alone, finds in a page: our panels hear no
 * script. False where it finds nothing.
 */
export async function pressFound<Args extends unknown[]>(
  place: Frame | Page,
  find: (...args: Args) => Element | null | undefined,
  ...args: Args
): Promise<boolean> {
  const handle = await (place as Frame).evaluateHandle(
    find as (...args: unknown[]) => unknown,
    ...args,
  );
  const found = handle.asElement() as ElementHandle<Element> | null;
  await found?.click();
  return found !== null;
}

/** Presses until it shows: a press so soon after the panel moved something may count for nothing. */
export async function pressUntil(
  press: () => Promise<unknown>,
  shows: () => boolean | Promise<boolean>,
): Promise<void> {
  const again = async () => {
    if (await shows()) return true;
    await press();
    return shows();
  };
  await expect.poll(again, { interval: 1000 }).toBe(true);
}
