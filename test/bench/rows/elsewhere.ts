import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { type Trace, traced } from '../../e2e/stage/measure/trace';
import { ordinaryPage, type Stage } from '../../e2e/stage/stage';
import { browsers } from '../browsers';
import { builtSizes } from '../build';
import { heapBytes, sum } from '../cost';
import { counted, type Effort, figureOf, type Measured } from '../figure';
import { median } from '../statistics';

const settle = 500;

interface Visited {
  trace: Trace;
  /** Requests that came from the page; those of the background come from no page. */
  pages: number;
  api: number;
}

/** Opens a page of Canvas that is none of ours. */
async function visit({ canvas, page }: Stage): Promise<Visited> {
  canvas.requests.clear();
  await page.bringToFront();
  const trace = await traced(page, async () => {
    await page.goto(ordinaryPage);
    await wait(settle);
  });
  return { trace, ...asked({ canvas }) };
}

/** In kB, of a tab of its own: what another one has shown before may still be at hand there. */
async function heapAfter({ browser }: Stage): Promise<number> {
  const tab = await browser.newPage();
  await tab.goto(ordinaryPage);
  await wait(settle);
  const bytes = await heapBytes(tab);
  await tab.close();
  return bytes / 1000;
}

function asked({ canvas }: Pick<Stage, 'canvas'>) {
  const api = canvas.requests.api().length;
  return { api, pages: canvas.requests.all.length - api };
}

/** Opens so many tabs; tells what they asked for and what their pages do while nobody touches them. */
async function tabs({ canvas, browser, page }: Stage, count: number) {
  canvas.requests.clear();
  const open: Page[] = [];
  for (let n = 0; n < count; n++) {
    const tab = await browser.newPage();
    open.push(tab);
    await tab.goto(ordinaryPage);
  }
  await wait(settle);
  const of = asked({ canvas });
  const atRest = await traced(page, () => wait(4 * settle));
  for (const tab of open) await tab.close();
  return { ...of, ours: sum(atRest.ours) };
}

export default async function elsewhere({ isQuick }: Effort): Promise<Measured> {
  const { ours, without } = await browsers();
  const rounds = isQuick ? 3 : 25;
  const many = isQuick ? 2 : 30;
  const here: Visited[] = [];
  const there: Visited[] = [];
  await Promise.all([ours, without].map(visit)); // caches are filled
  for (let n = 0; n < rounds; n++) {
    here.push(await visit(ours));
    there.push(await visit(without));
  }
  // Apart, as collecting garbage throws away what makes the next load cheap.
  const heap: { ours: number[]; without: number[] } = { ours: [], without: [] };
  for (let n = isQuick ? 2 : 7; n > 0; n--) {
    heap.ours.push(await heapAfter(ours));
    heap.without.push(await heapAfter(without));
  }
  const heapWithout = median(heap.without);
  const [inOurs, inOthers] = [await tabs(ours, many), await tabs(without, many)];
  const script = builtSizes().find(({ path }) => path.endsWith('detector.js'))?.bytes ?? Number.NaN;
  const name = 'Other pages of Canvas';
  const all = (of: (visited: Visited) => number) => sum(here.map(of));
  return {
    figures: [
      figureOf(
        {
          name: `${name}: main thread, CPU a load`,
          unit: 'ms',
          baseline: {
            name: 'the page itself',
            value: median(there.map(({ trace }) => sum(trace.tasks))),
          },
          goal: { most: 1 },
        },
        here.map(({ trace }) => sum(trace.ours)),
      ),
      figureOf(
        {
          name: `${name}: heap added`,
          unit: 'kB',
          baseline: { name: 'the page itself', value: heapWithout },
        },
        heap.ours.map((kB) => kB - heapWithout),
      ),
      counted({
        name: `${name}: script brought, as it lies on the disk`,
        unit: 'kB',
        value: script / 1000,
        baseline: { name: 'refined-github, minified', value: 465.4 },
      }),
      counted({
        name: `${name}: requests added to ${rounds} loads by the page`,
        unit: 'count',
        value: all(({ pages }) => pages) - sum(there.map(({ pages }) => pages)),
        baseline: { name: 'the page itself', value: sum(there.map(({ pages }) => pages)) },
        goal: { most: 0 },
      }),
      counted({
        name: `${name}: requests of the background during ${rounds} loads and ${many} tabs`,
        unit: 'count',
        value: all(({ api }) => api) + inOurs.api,
        baseline: { name: 'one a load', value: rounds + many },
      }),
      counted({
        name: `${name}: requests added by ${many} tabs`,
        unit: 'count',
        value: inOurs.pages - inOthers.pages,
        baseline: { name: 'the pages themselves', value: inOthers.pages },
        goal: { most: 0 },
      }),
      counted({
        name: `${name}: ${many} tabs at rest for 2 s, CPU of ours`,
        unit: 'ms',
        value: inOurs.ours,
        baseline: { name: 'without', value: inOthers.ours },
        goal: { most: 1 },
      }),
    ],
  };
}
