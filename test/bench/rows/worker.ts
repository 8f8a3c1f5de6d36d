import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession, Page } from 'puppeteer-core';
import type { Browser } from 'wxt/browser';
import type { Run } from '../../../utils/roster/model/run';
import { startCanvas } from '../../canvas/server';
import { startBrowser } from '../../e2e/stage/browser';
import { recorded, type TraceEvent } from '../../e2e/stage/measure/trace';
import { canvasHost, ordinaryPage } from '../../e2e/stage/stage';
import { connectWorker } from '../../e2e/stage/worker';
import { nights } from '../../unit/roster/nights';
import { signedIn } from '../browsers';
import { busyLedger } from '../busy-ledger';
import { sum } from '../cost';
import { type Effort, figureOf, type Measured } from '../figure';
import { median } from '../statistics';

declare const chrome: typeof Browser;

interface Start {
  /** From the event that starts it to the right badge, ms. */
  badge: number;
  /** CPU of its thread, ms. */
  cpu: number;
  /** kB. */
  heap: number;
}

/** CPU of the threads on which workers run. */
function workerCpu(events: TraceEvent[]): number {
  const threads = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && /ServiceWorker/.test(args?.name ?? ''))
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = events.filter(
    ({ name, ph, pid, tid }) =>
      ph === 'X' && name.endsWith('RunTask') && threads.has(`${pid} ${tid}`),
  );
  return sum(tasks.map(({ tdur = 0 }) => tdur / 1000));
}

/** Ends the worker, and waits until it has. */
async function stop(session: CDPSession): Promise<void> {
  const stopped = new Promise<void>((done) => {
    const hear = ({ versions }: { versions: { runningStatus: string }[] }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) {
        session.off('ServiceWorker.workerVersionUpdated', hear);
        done();
      }
    };
    session.on('ServiceWorker.workerVersionUpdated', hear);
  });
  await session.send('ServiceWorker.stopAllWorkers');
  // One that had ended by itself tells nothing any more.
  await Promise.race([stopped, wait(3000)]);
  await wait(100);
}

/** Ends the worker, takes the badge's text away, and starts it as an event does. */
async function start(page: Page, session: CDPSession, extensionId: string): Promise<Start> {
  const scopeURL = `chrome-extension://${extensionId}/`;
  await stop(session);
  await page.evaluate(() => chrome.action.setBadgeText({ text: '?' }));
  let badge = Number.NaN;
  const events = await recorded(page, async () => {
    const begun = performance.now();
    await session.send('ServiceWorker.startWorker', { scopeURL });
    await page.evaluate(async () => {
      const end = Date.now() + 10_000;
      while ((await chrome.action.getBadgeText({})) === '?') {
        if (Date.now() > end) throw new Error('the worker did not show a badge');
        await new Promise((done) => setTimeout(done));
      }
    });
    badge = performance.now() - begun;
    await wait(300);
  });
  const worker = await connectWorker({
    browser: page.browser(),
    extensionId,
    close: async () => {},
  });
  await worker.send('HeapProfiler.enable');
  await worker.send('HeapProfiler.collectGarbage');
  const { usedSize } = await worker.send('Runtime.getHeapUsage');
  await worker.detach().catch(() => {});
  return { badge, cpu: workerCpu(events), heap: usedSize / 1000 };
}

/** Puts a year of nights into history, and a month of them into the ledger, as they would be by then. */
async function fill(page: Page): Promise<void> {
  const now = Date.now();
  const runs: Run[] = nights({ seed: 7, count: 365 }).map(({ run }, n) => ({
    ...run,
    key: `${canvasHost}/import/${10_000 + n}`,
    host: canvasHost,
  }));
  const known = await page.evaluate(
    async () =>
      JSON.parse((await chrome.storage.local.get('ledger')).ledger as string) as {
        accounts: object;
      },
  );
  const ledger = busyLedger(canvasHost, { accounts: 1, jobs: 30, imports: 90 }, now);
  Object.assign(ledger.accounts, known.accounts);
  await page.evaluate(
    async (runs, ledger) => {
      await chrome.storage.local.set({ ledger: JSON.stringify(ledger) });
      const db = await new Promise<IDBDatabase>((done, failed) => {
        const opening = indexedDB.open('rosterscope');
        opening.onsuccess = () => done(opening.result);
        opening.onerror = () => failed(opening.error);
      });
      const writing = db.transaction('runs', 'readwrite');
      for (const run of runs) writing.objectStore('runs').put(run);
      await new Promise((done) => writing.addEventListener('complete', done));
      db.close();
    },
    runs as unknown as object[],
    ledger as unknown as object,
  );
}

export default async function worker({ isQuick }: Effort): Promise<Measured> {
  const rounds = isQuick ? 1 : 15;
  const canvas = await startCanvas({ scenario: 'nothing-to-do', speed: 1 });
  const running = await startBrowser({ port: canvas.port });
  try {
    const page = await signedIn(running);
    await page.goto(ordinaryPage);
    for (let left = 100; canvas.requests.api().length < 2 && left > 0; left--) await wait(50);
    await wait(500);
    await page.goto(`chrome-extension://${running.extensionId}/icon/128.png`);
    const session = await page.createCDPSession();
    await session.send('ServiceWorker.enable');
    const measured = async () => {
      const all: Start[] = [];
      await start(page, session, running.extensionId); // warms the disk
      for (let n = 0; n < rounds; n++) all.push(await start(page, session, running.extensionId));
      return all;
    };
    const fresh = await measured();
    await stop(session);
    await fill(page);
    const year = await measured();
    const of = (name: string, unit: 'ms' | 'kB', key: keyof Start, most?: number) =>
      figureOf(
        {
          name: `Worker with a year stored: ${name}`,
          unit,
          baseline: { name: 'a new profile', value: median(fresh.map((each) => each[key])) },
          ...(most !== undefined && { goal: { most } }),
        },
        year.map((each) => each[key]),
      );
    return {
      figures: [
        of('start → right badge', 'ms', 'badge', 50),
        of('CPU of a wake', 'ms', 'cpu', 20),
        of('heap', 'kB', 'heap'),
      ],
      remarks: [
        'A new profile tells what starting a worker with a script of this size costs by itself; history and ledger come on top of that.',
      ],
    };
  } finally {
    await running.close();
    await canvas.close();
  }
}
