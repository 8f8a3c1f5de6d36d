import type { ElementHandle, Frame, Page } from 'puppeteer-core';

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
