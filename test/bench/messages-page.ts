import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { traceOfPages } from '../e2e/stage/measure/trace';
import { browsers } from './browsers';

/** What a page of a real browser made of so many messages. */
export interface GroupedInPage {
  count: number;
  /** From the first message to the last cause, ms. */
  took: number;
  /** CPU of its longest task, ms. */
  longest: number;
  /** MB held in the end, messages that came included where they are kept. */
  held: number;
}

const script = `
import { createSlicedGrouping } from './components/insight/groups/sliced-grouping';
import { messageAt } from './test/bench/messages';
/** As messages come to a page of ours: a part at a time, the next once there is time for it. */
globalThis.grouped = (count) => new Promise((done) => {
  const begun = performance.now();
  let sent = 0;
  const sliced = createSlicedGrouping(() => sent >= count, ({ total }) => {
    if (total >= count) done(performance.now() - begun);
  });
  globalThis.held = sliced;
  const bring = () => {
    const part = Math.min(500, count - sent);
    sliced.add(Array.from({ length: part }, (_, n) => messageAt(sent + n)));
    sent += part;
    if (sent < count) requestIdleCallback(bring);
  };
  bring();
});`;

function bundle(): string {
  const { outputFiles } = buildSync({
    stdin: {
      contents: script,
      resolveDir: fileURLToPath(new URL('../..', import.meta.url)),
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'chrome123',
  });
  return outputFiles[0]?.text ?? '';
}

/** Groups messages in a tab of a real browser by the code that our pages run. */
export async function groupedInPage(counts: readonly number[]): Promise<GroupedInPage[]> {
  const { without } = await browsers();
  const code = bundle();
  const all: GroupedInPage[] = [];
  // The first one warms the browser, and is not counted.
  for (const count of [1000, ...counts]) {
    const page = await without.browser.newPage();
    try {
      await page.evaluate(code);
      await page.bringToFront();
      const session = await page.createCDPSession();
      const memory = async () => {
        await session.send('HeapProfiler.collectGarbage');
        return (await session.send('Runtime.getHeapUsage')).usedSize / 1e6;
      };
      const before = await memory();
      // Tasks alone: a record of all that a million messages cause would be too long.
      await page.tracing.start({ categories: ['toplevel'] });
      const took = await page.evaluate((count) => {
        const { grouped } = globalThis as unknown as {
          grouped: (count: number) => Promise<number>;
        };
        return grouped(count);
      }, count);
      const trace = new TextDecoder().decode(await page.tracing.stop());
      const { tasks } = traceOfPages(JSON.parse(trace).traceEvents);
      const longest = tasks.reduce((most, ms) => Math.max(most, ms), 0);
      all.push({ count, took, longest, held: (await memory()) - before });
    } finally {
      await page.close();
    }
  }
  return all.slice(1);
}
