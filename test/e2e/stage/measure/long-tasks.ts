import type { Frame, Page } from 'puppeteer-core';

type Watched = typeof globalThis & { rosterscopeTasks?: number[] };

/** Has every later document of the page note what kept its thread for over 50 ms. */
export async function watchTasks(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const tasks: number[] = [];
    (globalThis as Watched).rosterscopeTasks = tasks;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask' });
  });
}

/** How long the tasks were that took long since it was last asked, in ms. */
export function longTasks(frame: Frame): Promise<number[]> {
  return frame.evaluate(() => (globalThis as Watched).rosterscopeTasks?.splice(0) ?? []);
}
