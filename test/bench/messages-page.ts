import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import type { CDPSession, Page } from 'puppeteer-core';
import type { InsightScript, MessagesProps } from '../../utils/in-page/mount';
import type { RowMessage } from '../../utils/roster/explain/group/row-message';
import { tasksOfMarked } from '../e2e/stage/measure/trace';
import { canvasImport } from '../unit/components/samples';
import { browsers } from './browsers';

/** What our page of messages made of so many in a real browser. */
export interface InPage {
  count: number;
  /** From the first message to the last cause, ms. */
  took: number;
  /** From typing what stands in one of the last rows alone to that row, ms. */
  searched: number;
  /** CPU of the longest task of both, ms. */
  longest: number;
  /** MB of the page at most, all rows included, and what nobody has collected yet. */
  peak: number;
}

const mark = 'messages-begin';

/** What runs within the page. */
interface Within {
  rosterscopeInsight?: InsightScript;
  messageAt: (n: number) => RowMessage;
  /** Ms, once what was begun is over. */
  took?: number;
}

/** The messages, made within the page: so many would take long to send there. */
const made = () =>
  buildSync({
    stdin: {
      contents: `globalThis.__name = (named) => named; import { messageAt } from './messages'; globalThis.messageAt = messageAt;`,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'chrome123',
  }).outputFiles[0]?.text ?? '';

/** Our page with the script of the build that draws messages, and nothing drawn yet. */
async function opened(code: string): Promise<Page> {
  const { ours } = await browsers();
  const page = await ours.browser.newPage();
  page.setDefaultTimeout(0);
  await page.goto(`chrome-extension://${ours.extensionId}/messages.html`);
  await page.waitForFunction(() => 'rosterscopeInsight' in globalThis);
  await page.evaluate(code);
  await page.bringToFront();
  return page;
}

/** Brings messages as they come from the background, 500 at a time, and waits for the last cause. */
async function grouped(page: Page, count: number): Promise<number> {
  const item = canvasImport({ status: 'failed', state: 'failed_with_messages' });
  await page.evaluate(
    (item, count) => {
      const within = globalThis as unknown as Within;
      const { rosterscopeInsight: insight, messageAt } = within;
      let hear: Parameters<MessagesProps['listen']>[0] = () => {};
      let begun = 0;
      let sent = 0;
      function bring(): void {
        const rows = Array.from({ length: Math.min(500, count - sent) }, (_, n) =>
          messageAt(sent + n),
        );
        const begins = sent === 0;
        sent += rows.length;
        const state = sent < count ? 'reading' : 'done';
        hear({ kind: 'rows', key: item.key, begins, rows, total: count, state, problem: null });
        if (sent < count) requestIdleCallback(bring);
      }
      const place = document.createElement('div');
      document.body.replaceChildren(place);
      insight?.mountMessages(place, {
        item,
        send(message) {
          if (message.kind === 'counted') within.took = performance.now() - begun;
          if (message.kind !== 'rows' || message.ask !== 'begin') return;
          begun = performance.now();
          requestIdleCallback(bring);
        },
        listen(next) {
          hear = next;
          return () => {};
        },
        explanations: [],
        onCopy: null,
        isMasked: false,
      });
    },
    item,
    count,
  );
  return tookOf(page);
}

/** Asks the page now and then, as what it is asked once for must not take minutes. */
async function tookOf(page: Page): Promise<number> {
  for (;;) {
    await setTimeout(250);
    const took = await page.evaluate(() => {
      const within = globalThis as unknown as Within;
      const { took = null } = within;
      delete within.took;
      return took;
    });
    if (took !== null) return took;
  }
}

/** Types what stands in one row alone, of the last eight, and waits for it. */
async function searched(page: Page, count: number): Promise<number> {
  const words = `S-${count - 1 - (count % 8)} `;
  await page.evaluate((words) => {
    let begun = 0;
    const changes = new MutationObserver(() => {
      if (!document.querySelector('tbody')?.textContent?.includes(words)) return;
      changes.disconnect();
      (globalThis as unknown as Within).took = performance.now() - begun;
    });
    changes.observe(document.body, { childList: true, characterData: true, subtree: true });
    addEventListener('input', ({ timeStamp }) => {
      begun = timeStamp;
    });
  }, words);
  await page.focus('input[type=search]');
  await page.keyboard.sendCharacter(words);
  return tookOf(page);
}

/** The highest of many looks at the memory of a page, in MB. */
function watchMemory(session: CDPSession) {
  let peak = 0;
  async function look(): Promise<void> {
    peak = Math.max(peak, (await session.send('Runtime.getHeapUsage')).usedSize / 1e6);
  }
  const timer = setInterval(() => void look().catch(() => {}), 200);
  return async () => {
    clearInterval(timer);
    await look();
    return peak;
  };
}

/** Groups and searches messages on our page, as the build has it, in a real browser. */
export async function messagesInPage(counts: readonly number[]): Promise<InPage[]> {
  const code = made();
  const all: InPage[] = [];
  for (const count of counts) {
    const page = await opened(code);
    try {
      const peakOf = watchMemory(await page.createCDPSession());
      // Tasks alone: a record of all that a million messages cause would be too long.
      await page.tracing.start({ categories: ['toplevel', 'blink.user_timing'] });
      await page.evaluate((mark) => performance.mark(mark), mark);
      const took = await grouped(page, count);
      const found = await searched(page, count);
      const trace = new TextDecoder().decode(await page.tracing.stop());
      const tasks = tasksOfMarked(JSON.parse(trace).traceEvents, mark);
      const longest = tasks.reduce((most, ms) => Math.max(most, ms), 0);
      all.push({ count, took, searched: found, longest, peak: await peakOf() });
    } finally {
      await page.close();
    }
  }
  return all;
}
