import type { WebWorker } from 'puppeteer-core';
import type { RunningBrowser } from './browser';

const patience = 15_000;

function isWorker(extensionId: string) {
  return (target: { type(): string; url(): string }) =>
    target.type() === 'service_worker' && target.url().includes(extensionId);
}

/** The running background worker; waits for it to start. A dead one may be listed for a while yet. */
export async function backgroundWorker({
  browser,
  extensionId,
}: RunningBrowser): Promise<WebWorker> {
  for (const end = Date.now() + patience; Date.now() < end; ) {
    for (const target of browser.targets().filter(isWorker(extensionId)).reverse()) {
      const worker = await target.worker().catch(() => null);
      const isAlive = worker && (await worker.evaluate(() => true).catch(() => false));
      if (isAlive) return worker;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The background worker did not start');
}

/** Ends the background worker as the browser does when it is idle: nothing in its memory survives. */
export async function killWorker(running: RunningBrowser): Promise<void> {
  const worker = await backgroundWorker(running);
  await worker.close();
}
