import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeFindings } from './stage/axe';
import { type RunningBrowser, startBrowser } from './stage/browser';
import { complaints } from './stage/console';

let running: RunningBrowser;
let page: Page;
let heard: string[];

beforeAll(async () => {
  // The settings need no Canvas; the browser reaches nothing at all.
  running = await startBrowser({ port: 1 });
  page = await running.browser.newPage();
  heard = complaints(page);
  await page.goto(`chrome-extension://${running.extensionId}/options.html`);
  await page.waitForSelector('main');
});
afterAll(() => running?.close());

const box = (name: string) => page.locator(`::-p-aria([name="${name}"][role="checkbox"])`);
const button = (name: string) => page.locator(`::-p-aria([name="${name}"][role="button"])`);
const isTicked = (name: string) =>
  page.$eval(
    `::-p-aria([name="${name}"][role="checkbox"])`,
    (each) => (each as HTMLInputElement).checked,
  );
const notice = () => page.$eval('[role="status"]', ({ textContent }) => textContent);

it('takes one choice after the other, and has them after a reload', async () => {
  for (const [name, wanted] of [
    ['Warning', true],
    ['Stalled', false],
    ['Warning', false],
  ] as const) {
    await box(name).click();
    await expect.poll(notice).toBe('Saved');
    expect(await isTicked(name)).toBe(wanted);
  }
  await page.reload();
  await page.waitForSelector('main');
  expect([await isTicked('Warning'), await isTicked('Stalled')]).toEqual([false, false]);
});

it('opens and closes the question before it clears, and gives the focus back', async () => {
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  await button('Clear history…').click();
  await expect.poll(focused).toBe('Keep it');
  await page.keyboard.press('Escape');
  await expect.poll(focused).toBe('Clear history…');
  await button('Clear history…').click();
  await button('Clear history').click();
  await expect.poll(notice).toBe('History cleared');
});

it.each(['light', 'dark'])('has nothing axe minds in %s, all its parts open', async (value) => {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
  if (!(await isTicked('No notifications during quiet hours'))) {
    await box('No notifications during quiet hours').click();
    await page.waitForSelector('input[type="time"]');
  }
  expect(await axeFindings(page.mainFrame())).toEqual([]);
});

it('fits into 320 px, and nothing in it is too small to hit', async () => {
  await page.setViewport({ width: 320, height: 800 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(320);
  const small = await page.$$eval('button, input', (all) =>
    all
      .map((each) => each.getBoundingClientRect())
      .filter(({ width, height }) => width > 0 && (width < 24 || height < 24)),
  );
  expect(small).toEqual([]);
});

it('complains of nothing', () => expect(heard).toEqual([]));
