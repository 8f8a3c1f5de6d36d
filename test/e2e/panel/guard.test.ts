import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { german } from '../../canvas/tool/languages/german';
import { english } from '../../canvas/tool/words';
import { newestRow, overlayText } from '../stage/overlay';
import { pressFound, pressUntil } from '../stage/press';
import { canvasHost, type Stage, setStage, toolPage } from '../stage/stage';
import { back, frameOf, press } from '../stage/tool';

const hour = 3_600_000;

let stage: Stage;
afterEach(() => stage.close());

/** The list of a Canvas whose sync is running, and the panel above it. */
async function runningList(words = english): Promise<Page> {
  stage = await setStage({ scenario: 'running', speed: 0 });
  const { page, canvas } = stage;
  canvas.district(canvasHost).settings.words = words;
  await page.goto(toolPage);
  await expect.poll(() => newestRow(page, words.job.details)).toBe('running');
  await expect.poll(() => overlayText(page)).toContain('Importing into Canvas · ');
  return page;
}

const jobs = () => stage.canvas.district(canvasHost).jobs.length;
/** Everything that was asked of the page's server to start a sync. */
const runs = () => stage.canvas.requests.all.filter(({ method }) => method === 'POST').length;
const isAsking = (page: Page) =>
  frameOf(page).evaluate(
    () =>
      document
        .querySelector('rosterscope-overlay')
        ?.shadowRoot?.querySelector('.guard dialog')
        ?.matches('[open]') ?? false,
  );
const runNow = (page: Page, words = english) =>
  frameOf(page).locator(`::-p-aria([name="${words.schedule.run}"])`);
const ask = (page: Page, words = english) =>
  pressUntil(
    () => runNow(page, words).click(),
    () => isAsking(page),
  );
/** What is behind a modal dialog has no name for assistive technology, the host of the panel included. */
const answer = (page: Page, words: string) =>
  pressFound(
    frameOf(page),
    (text) => {
      const root = document.querySelector('rosterscope-overlay')?.shadowRoot;
      const buttons = [...(root?.querySelectorAll<HTMLElement>('.guard button') ?? [])];
      return buttons.find((button) => button.innerText === text);
    },
    words,
  );

test('on a page in German the button is called as it is called there', async () => {
  const page = await runningList(german);
  const [started, before] = [jobs(), runs()];
  await ask(page, german);
  await answer(page, 'Let me start it anyway');
  await expect.poll(() => overlayText(page)).toContain(`press “${german.schedule.run}” again`);
  expect(await overlayText(page)).not.toContain(english.schedule.run);
  expect([jobs(), runs()]).toEqual([started, before]);
  await runNow(page, german).click();
  await expect.poll(jobs).toBe(started + 1);
  expect(runs()).toBe(before + 1);
  await expect.poll(() => overlayText(page)).not.toContain(`press “${german.schedule.run}”`);
});

test('a key that comes up elsewhere leaves no button that does nothing', async () => {
  const page = await runningList();
  const before = runs();
  await ask(page);
  await answer(page, 'Don’t start');
  await expect.poll(() => isAsking(page)).toBe(false);
  await page.keyboard.down('Enter'); // and up in another window
  expect(await isAsking(page)).toBe(false);
  await runNow(page).click();
  await expect.poll(() => isAsking(page)).toBe(true);
  await page.keyboard.up('Enter');
  await answer(page, 'Let me start it anyway');
  expect(runs()).toBe(before);
  await runNow(page).click();
  await expect.poll(runs).toBe(before + 1);
});

test('once the sync has ended nothing is asked, though it was before', async () => {
  const page = await runningList();
  const before = runs();
  await ask(page);
  await page.keyboard.press('Escape');
  await expect.poll(() => isAsking(page)).toBe(false);
  stage.canvas.clock.advance(hour);
  await press(page, 'Job Status Details');
  await press(page, back);
  await expect.poll(() => newestRow(page)).toBe('left alone');
  // A press so soon after the panel came back may count for nothing: whoever meant it presses again.
  const pressOnce = async () => {
    if (runs() === before) await runNow(page).click();
    return runs();
  };
  await expect.poll(pressOnce, { interval: 1000 }).toBe(before + 1);
  expect(await isAsking(page)).toBe(false);
});
