import { setTimeout as wait } from 'node:timers/promises';
import type { Frame } from 'puppeteer-core';
import { longList } from '../../canvas/tool/hostile';
import { traced } from '../../e2e/stage/measure/trace';
import { canvasHost, type Stage, toolPage } from '../../e2e/stage/stage';
import { frameOf, toolFrame } from '../../e2e/stage/tool';
import { browsers } from '../browsers';
import { longest, sum } from '../cost';
import { counted, type Effort, type Figure, type Measured } from '../figure';
import { growth, quantile } from '../statistics';

const second = 1000;

interface Listed {
  jobs: number;
  /** CPU of ours, and of the page, from the load to rest, in ms. */
  ours: number;
  tasks: number;
  longest: number;
  /** Our longest task while it is scrolled, and the time between two frames then, ms. */
  scrolling: number;
  scrollTasks: number;
  frame: number;
}

/** Waits until the list is drawn, and the panel with it; a page of very many rows takes its time. */
async function isThere({ page, extensionId }: Stage): Promise<void> {
  for (let left = 1200; left > 0; left--) {
    const frame = toolFrame(page);
    if (await frame?.$(extensionId ? 'rosterscope-overlay' : '#app tbody tr')) return;
    await wait(50);
  }
  throw new Error('the list did not come');
}

/** Scrolls all the time; gives the time between each two frames. */
function scroll(frame: Frame, ms: number): Promise<number[]> {
  return frame.evaluate(async (ms) => {
    const gaps: number[] = [];
    const room = document.scrollingElement ?? document.body;
    const begun = performance.now();
    for (let last = begun; last < begun + ms; ) {
      room.scrollTop += 120;
      const now = await new Promise<number>((done) => requestAnimationFrame(done));
      gaps.push(now - last);
      last = now;
    }
    return gaps.slice(1);
  }, ms);
}

async function open(stage: Stage, jobs: number, ms: number): Promise<Listed> {
  const { page } = stage;
  await page.bringToFront();
  const opened = await traced(page, async () => {
    await page.goto(toolPage, { timeout: 120_000 });
    await isThere(stage);
    await wait(ms);
  });
  let gaps: number[] = [];
  const scrolled = await traced(page, async () => {
    gaps = await scroll(frameOf(page), ms);
  });
  await page.goto('about:blank');
  return {
    jobs,
    ours: sum(opened.ours),
    tasks: sum(opened.tasks),
    longest: longest(opened.ours),
    scrolling: longest(scrolled.ours),
    scrollTasks: longest(scrolled.tasks),
    frame: quantile(gaps, 0.95),
  };
}

function figuresOf(ours: Listed, without: Listed): Figure[] {
  const name = `List of ${ours.jobs.toLocaleString('en-US')} jobs`;
  const unit = 'ms';
  const itself = { name: 'the page itself', value: without.tasks };
  const most = { most: 50 };
  return [
    counted({
      name: `${name}: CPU of ours to read and mark it`,
      unit,
      value: ours.ours,
      baseline: itself,
    }),
    counted({
      name: `${name}: our longest task`,
      unit,
      value: ours.longest,
      baseline: itself,
      goal: most,
    }),
    counted({
      name: `${name}: our longest task while it is scrolled`,
      unit,
      value: ours.scrolling,
      baseline: { name: 'without, longest task', value: without.scrollTasks },
      goal: most,
    }),
    counted({
      name: `${name}: time between frames while it is scrolled, p95`,
      unit,
      value: ours.frame,
      baseline: { name: 'without', value: without.frame },
    }),
  ];
}

export default async function list({ isQuick }: Effort): Promise<Measured> {
  const { canvas, ours, without } = await browsers();
  canvas.play('running');
  const { settings } = canvas.district(canvasHost);
  const sizes = isQuick ? [100, 1000] : [100, 1000, 10_000, 100_000];
  const span = (isQuick ? 0.8 : 2) * second;
  const here: Listed[] = [];
  const there: Listed[] = [];
  try {
    for (const jobs of sizes) {
      settings.twist = longList(jobs);
      here.push(await open(ours, jobs, span));
      there.push(await open(without, jobs, span));
    }
  } finally {
    settings.twist = (view) => view;
  }
  const line = (name: string, of: (listed: Listed) => number, all: Listed[]) => ({
    name,
    points: all.map((each) => ({ x: each.jobs, y: of(each) })),
  });
  const lines = [
    line('the page itself, CPU', ({ tasks }) => tasks, there),
    line('Rosterscope, CPU', (each) => each.ours, here),
    line('Rosterscope, longest task', (each) => each.longest, here),
  ];
  const exponent = (at: number) => growth(lines[at]?.points ?? []) ?? Number.NaN;
  return {
    figures: [
      ...here.flatMap((each, n) => (there[n] ? figuresOf(each, there[n]) : [])),
      counted({
        name: 'List: how our CPU grows with its length (exponent; 1 is linear)',
        unit: 'count',
        value: exponent(1),
        baseline: { name: 'the page itself', value: exponent(0) },
        goal: { most: 1 },
      }),
    ],
    plots: [
      {
        id: 'list',
        title: 'Opening a list of jobs',
        x: { name: 'jobs in the list' },
        y: { name: 'main thread', unit: 'ms' },
        lines,
      },
    ],
  };
}
