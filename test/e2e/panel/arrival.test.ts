import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { running } from '../../canvas/scenarios/running';
import { type Bench, openBench } from '../place/bench';
import { detailsPage } from '../place/details-page';

type World = Bench & { late: number; pressed: string[] };

let bench: Awaited<ReturnType<typeof openBench>>;
let page: Page;

beforeAll(async () => {
  bench = await openBench();
  page = bench.page;
  await page.setViewport({ width: 1280, height: 2000 });
});
afterAll(() => bench.close());

/** Two buttons close to each other, and a clock that only moves when asked to. */
beforeEach(async () => {
  await bench.show(detailsPage(running, ''));
  await page.evaluate(() => {
    const world = globalThis as unknown as World;
    Object.assign(world, { late: 0, pressed: [] });
    const at = Date.now();
    Date.now = () => at + world.late;
    const app = document.querySelector('#app');
    for (const name of ['Run this schedule now', 'Elsewhere']) {
      const button = document.createElement('button');
      button.textContent = name;
      button.style.cssText = 'display: block; height: 30px; margin: 0';
      button.addEventListener('click', () => world.pressed.push(name));
      app?.append(button);
    }
    world.panelBench.begin();
  });
});
afterEach(() => page.mouse.move(1, 1));

const put = () => page.evaluate(() => (globalThis as unknown as World).panelBench.putPanel());
const pressed = () => page.evaluate(() => (globalThis as unknown as World).pressed);
const wait = (ms: number) =>
  page.evaluate((more) => {
    (globalThis as unknown as World).late += more;
  }, ms);

/** The middle of a button, as it stands now, and the button in sight. */
function middleOf(name: string): Promise<{ x: number; y: number }> {
  return page.evaluate((name) => {
    const all = [...document.querySelectorAll('button')];
    const button = all.find((each) => each.textContent === name);
    const box = button?.getBoundingClientRect();
    return { x: (box?.left ?? 0) + 20, y: (box?.top ?? 0) + 15 };
  }, name);
}

const run = 'Run this schedule now';

test('a panel does not come while a pointer moves, nor while it rests on what can be pressed', async () => {
  const { x, y } = await middleOf(run);
  await page.mouse.move(x, y);
  expect(await put()).toBe('later');
  await wait(700);
  expect(await put()).toBe('later');
  await wait(5000);
  expect(await put()).toBe('there');
});

test('it comes once a pointer rests where nothing can be pressed, and not while keys are typed', async () => {
  await page.mouse.move(640, 2);
  expect(await put()).toBe('later');
  await page.keyboard.press('Tab');
  await wait(500);
  expect(await put()).toBe('later');
  await wait(200);
  expect(await put()).toBe('there');
});

test('it comes with what the page draws anew, before anybody has seen that, wherever the pointer is', async () => {
  const { x, y } = await middleOf(run);
  await page.mouse.move(x, y);
  const came = await page.evaluate(async () => {
    const taken = (globalThis as unknown as World).panelBench.putAtChange();
    const app = document.querySelector('#app');
    app?.replaceWith(app.cloneNode(true));
    return taken;
  });
  expect(came).toBe('there');
});

test('a press that was aimed at what stood there before the panel came does nothing, for half a second', async () => {
  const before = await middleOf(run);
  await put();
  const after = await middleOf(run);
  expect(after.y - before.y).toBeGreaterThan(60);
  await page.mouse.click(after.x, after.y);
  expect(await pressed()).toEqual([]);
  await wait(600);
  await page.mouse.click(after.x, after.y);
  expect(await pressed()).toEqual([run]);
});

test('a press by key comes through, and one on what neither runs nor pauses anything', async () => {
  await put();
  const { x, y } = await middleOf('Elsewhere');
  await page.mouse.click(x, y);
  expect(await pressed()).toEqual(['Elsewhere']);
  await page.evaluate(() => document.querySelector<HTMLElement>('#app > button')?.focus());
  await page.keyboard.press('Enter');
  await page.evaluate(() => document.querySelector<HTMLElement>('#app > button')?.click());
  expect(await pressed()).toEqual(['Elsewhere', run, run]);
});

test('and so for a shift that the panel causes by its own height', async () => {
  expect(await put()).toBe('there');
  await wait(600);
  const at = await middleOf('Elsewhere');
  const between = at.y - (await middleOf(run)).y;
  // What stood there was Elsewhere; a panel one button higher puts Run into its place.
  await page.evaluate(async (higher) => {
    const panel = document
      .querySelector('rosterscope-overlay')
      ?.shadowRoot?.querySelector('.panel');
    if (panel instanceof HTMLElement)
      panel.style.blockSize = `${panel.getBoundingClientRect().height + higher}px`;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  }, between);
  expect((await middleOf(run)).y).toBe(at.y);
  await page.mouse.click(at.x, at.y);
  expect(await pressed()).toEqual([]);
});
