import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Frame } from 'puppeteer-core';
import { longList } from '../canvas/tool/hostile';
import { canvasHost, type Stage, setStage, toolPage } from '../e2e/stage/stage';
import { toolFrame } from '../e2e/stage/tool';
import { type Trace, traced } from '../e2e/stage/trace';
import type { Figure } from './bench';

const build = new URL('../../.output/chrome-mv3/manifest.json', import.meta.url);
const second = 1000;

/**
 * What the extension takes of a page with very many jobs, and of one that changes 1,000 times a second, in
 * a real Chromium and in CPU time. A task above 50 ms is felt. Needs a build and a browser; else no row.
 */
export default async function hugePages(): Promise<Figure[]> {
  if (!existsSync(build)) return none('there is no build; npm run build makes one');
  const figures: Figure[] = [];
  for (const jobs of [50, 1000, 10_000]) {
    const stage = await stageFor(jobs).catch(() => null);
    if (!stage) return none('no browser could be started');
    try {
      figures.push(...(await list(stage, jobs)));
      if (jobs === 50) figures.push(await restless(stage));
    } finally {
      await stage.close();
    }
  }
  return figures;
}

function none(why: string): Figure[] {
  console.warn(`Pages in a browser were not measured: ${why}.`);
  return [];
}

async function stageFor(jobs: number): Promise<Stage> {
  const stage = await setStage({ scenario: 'running', speed: 0 });
  stage.canvas.district(canvasHost).settings.twist = longList(jobs);
  return stage;
}

function frameOf({ page }: Stage): Frame {
  const frame = toolFrame(page);
  if (!frame) throw new Error('the tool is not there');
  return frame;
}

const longest = (all: number[]) => Math.max(0, ...all);
const sum = (all: number[]) => all.reduce((total, ms) => total + ms, 0);

/** Opens the list, waits for the panel, scrolls about, and has the page draw itself anew. */
async function list(stage: Stage, jobs: number): Promise<Figure[]> {
  const { page } = stage;
  const opened = await traced(page, async () => {
    await page.goto(toolPage);
    for (let left = 200; left > 0 && !(await isShown(stage)); left--) await wait(100);
    await wait(5 * second);
  });
  if (!(await isShown(stage))) throw new Error(`no panel above ${jobs} jobs`);
  const frame = frameOf(stage);
  const rest = await traced(page, () => wait(5 * second));
  const used = await traced(page, async () => {
    for (const share of [0.2, 0.5, 0.9]) {
      await frame.evaluate((share) => {
        const rows = document.querySelectorAll('tbody tr');
        rows[Math.floor(share * rows.length)]?.scrollIntoView();
      }, share);
      await wait(second);
    }
    await frame.evaluate(() => {
      const app = document.querySelector('#app');
      if (app) app.replaceChildren(...[...app.childNodes].map((node) => node.cloneNode(true)));
    });
    await wait(2 * second);
  });
  const name = `page of ${jobs.toLocaleString('en')} jobs`;
  return [
    { name: `${name}: our longest task while it opens`, value: longest(opened.ours), unit: 'ms' },
    { name: '… while it is scrolled and drawn anew', value: longest(used.ours), unit: 'ms' },
    { name: '… longest task of all while it rests', value: longest(rest.tasks), unit: 'ms' },
    { name: '… share of time while it rests', value: shareOf(rest.tasks, 5), unit: '%' },
  ].map(
    (figure, at) => ({ ...figure, name: at ? `${name} ${figure.name}` : figure.name }) as Figure,
  );
}

const isShown = ({ page }: Stage) =>
  toolFrame(page)?.$('rosterscope-overlay') ?? Promise.resolve(null);

const shareOf = (all: Trace['tasks'], seconds: number) => sum(all) / (seconds * second);

/** A thousand changes a second, for five seconds, in the same frame. */
async function restless(stage: Stage): Promise<Figure> {
  const frame = frameOf(stage);
  const { ours } = await traced(stage.page, () =>
    frame.evaluate(async () => {
      const ticker = document.body.appendChild(document.createElement('p'));
      const until = performance.now() + 5000;
      for (let n = 0; performance.now() < until; n++) {
        for (let at = 0; at < 10; at++) ticker.textContent = `${n} ${at}`;
        await new Promise((done) => setTimeout(done, 10));
      }
      ticker.remove();
    }),
  );
  return {
    name: 'page of 1,000 changes a second: our share of time',
    value: shareOf(ours, 5),
    unit: '%',
  };
}
