import type { Page } from 'puppeteer-core';

/** Opens what the settings keep closed. */
export async function openAdvanced(settings: Page): Promise<void> {
  await settings.locator('.advanced:not([open]) > summary').click();
  await settings.waitForSelector('.advanced[open]');
}
