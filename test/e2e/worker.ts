import type { WebWorker } from 'puppeteer-core';
import type { RunningBrowser } from './browser';

const patience = 15_000;

function isWorker(extensionId: string) {
  return (target: { type(): string; url(): string }) =>
    target.type() === 'service_worker' && target.url().includes(extensionId);
}

/** The running background worker; waits for it to start. */
export async function backgroundWorker({
  browser,
  extensionId,
}: RunningBrowser): Promise<WebWorker> {
  const target = await browser.waitForTarget(isWorker(extensionId), { timeout: patience });
  const worker = await target.worker();
  if (!worker) throw new Error('The background worker ended while it was looked for');
  return worker;
}

/** Ends the background worker as the browser does when it is idle: nothing in its memory survives. */
export async function killWorker(running: RunningBrowser): Promise<void> {
  const target = running.browser.targets().find(isWorker(running.extensionId));
  await (await target?.worker())?.close();
}
