import type { CDPSession } from 'puppeteer-core';
import type { RunningBrowser } from './browser';

/** A worker that nothing else wakes starts with the alarm, which rings after half a minute at the soonest. */
const timeout = 60_000;
/** On a busy machine a worker answers before the browser has given it what an extension has. */
const hasStarted = `typeof chrome === 'object' && Boolean(chrome.runtime?.id)`;

/** Evaluates in the worker. One that ends meanwhile may never answer, so that silence is an error, too. */
async function evaluate(session: CDPSession, expression: string): Promise<unknown> {
  const answer = session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  const silence = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('The background worker gave no answer')), 10_000).unref();
  });
  const { result, exceptionDetails } = await Promise.race([answer, silence]);
  if (!exceptionDetails) return result.value;
  throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
}

/** Whether an expression is true in the worker; no answer is a no. */
async function holds(session: CDPSession, expression: string): Promise<boolean> {
  return (await evaluate(session, expression).catch(() => false)) === true;
}

/**
 * A session of our own with the background worker as it runs now; waits for it to start. Puppeteer keeps
 * one session per target, and a worker that starts again under the same target leaves it dead.
 */
export async function connectWorker({ browser, extensionId }: RunningBrowser): Promise<CDPSession> {
  const isWorker = (target: { type(): string; url(): string }) =>
    target.type() === 'service_worker' && target.url().includes(extensionId);
  for (const end = Date.now() + timeout; Date.now() < end; ) {
    for (const target of browser.targets().filter(isWorker)) {
      const session = await target.createCDPSession().catch(() => null);
      if (session && (await holds(session, hasStarted))) return session;
      // A worker that is being debugged does not end, and holds up the next one.
      await session?.detach().catch(() => {});
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The background worker did not start');
}

/** Runs a function, which must stand alone, inside the background worker. */
export async function inWorker<Args extends unknown[], Result>(
  running: RunningBrowser,
  act: (...args: Args) => Result | Promise<Result>,
  ...args: Args
): Promise<Result> {
  const session = await connectWorker(running);
  try {
    return (await evaluate(session, `(${act})(...${JSON.stringify(args)})`)) as Result;
  } finally {
    await session.detach().catch(() => {}); // the worker may have ended meanwhile
  }
}

/** Ends the background worker as the browser does when it is idle: nothing in its memory survives. */
export async function killWorker(running: RunningBrowser): Promise<void> {
  const session = await connectWorker(running);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  const browser = await running.browser.target().createCDPSession();
  await browser.send('Target.closeTarget', { targetId: targetInfo.targetId });
  await browser.detach();
  // A worker that is being debugged ends only when it is let go of, and holds up the next one meanwhile.
  await session.detach().catch(() => {});
  await new Promise((resolve) => setTimeout(resolve, 300));
}

/** Starts the background worker as any event of the browser's does; nothing where it runs. */
export async function wakeWorker({ browser, extensionId }: RunningBrowser): Promise<void> {
  const [page] = await browser.pages();
  const session = await page?.createCDPSession();
  await session?.send('ServiceWorker.enable');
  await session?.send('ServiceWorker.startWorker', {
    scopeURL: `chrome-extension://${extensionId}/`,
  });
  await session?.detach();
}
