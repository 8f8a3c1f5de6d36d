import type { Page } from 'puppeteer-core';

/** Bytes of JavaScript objects that the process of a page still needs, those of content scripts among them. */
export async function heapBytes(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

export const sum = (all: readonly number[]) => all.reduce((total, each) => total + each, 0);
export const longest = (all: readonly number[]) => Math.max(0, ...all);
