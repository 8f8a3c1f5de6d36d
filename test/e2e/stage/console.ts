import type { Page } from 'puppeteer-core';

/** Collects what a page and its frames complain of in the console, from now on. */
export function complaints(page: Page): string[] {
  const found: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') found.push(message.text());
  });
  page.on('pageerror', (error) => found.push(String(error)));
  return found;
}
