import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { axeFindings } from '../stage/assistive/axe';
import { shiftsSinceOverlay, watchFromHere, watchLayout } from '../stage/measure/layout-shift';
import { overlayStates, overlayText } from '../stage/overlay';
import { pressFound, pressUntil } from '../stage/press';
import { canvasHost, type Stage, setStage } from '../stage/stage';
import { frameOf, openDetails, openList } from '../stage/tool';

const minute = 60_000;
let stage: Stage | undefined;
afterEach(async () => {
  await stage?.close();
  stage = undefined;
});

/** Presses a button of the panel by its words. */
async function pressOwn(page: Page, words: string): Promise<void> {
  const find = (text: string) => {
    const root = document.querySelector('rosterscope-overlay')?.shadowRoot;
    const buttons = [...(root?.querySelectorAll<HTMLElement>('button') ?? [])];
    return buttons.find((button) => button.innerText.trim() === text);
  };
  await pressFound(frameOf(page), find, words);
}

test('a failed Extract says at once what happened, how sure, who acts and what next', async () => {
  stage = await setStage({ scenario: 'extract-fails', speed: 0 });
  const { page, canvas } = stage;
  canvas.clock.advance(10 * minute);
  await watchLayout(page);
  await openDetails(stage);
  await watchFromHere(frameOf(page));
  await expect.poll(() => overlayStates(page)).toBe('failed waiting waiting');
  await expect
    .poll(() => overlayText(page))
    .toMatch(/Your SIS says:\s+PowerSchool: The access token/);
  const text = await overlayText(page);
  expect(text).toContain('Likely cause: Your SIS refused Canvas’s sign-in');
  expect(text).toMatch(/You can fix this\. Check Canvas’s key/);
  // The reason comes into room that was kept for it: nothing of the page moves.
  expect(await shiftsSinceOverlay(frameOf(page))).toEqual([]);
  await pressOwn(page, 'Details');
  await expect.poll(() => overlayText(page)).toContain('Send new ones to SIS Support');
  expect(await axeFindings(frameOf(page), 'rosterscope-overlay')).toEqual([]);
});

test('another sync is asked about while one runs, and starts only by the admin’s own press', async () => {
  stage = await setStage({ scenario: 'running', speed: 0 });
  const { page, canvas } = stage;
  await openList(stage);
  await expect.poll(() => overlayText(page)).toContain('Importing into Canvas · ');
  const jobs = () => canvas.district(canvasHost).jobs.length;
  const before = jobs();
  const runNow = frameOf(page).locator('::-p-text(Run this schedule now)');
  await pressUntil(
    () => runNow.click(),
    async () => /is still running \(Canvas Imports/.test(await overlayText(page)),
  );
  expect(await axeFindings(frameOf(page), 'rosterscope-overlay')).toEqual([]);
  await page.keyboard.press('Escape');
  await expect.poll(() => overlayText(page)).not.toContain('is still running (');
  await expect
    .poll(() => frameOf(page).evaluate(() => document.activeElement?.textContent))
    .toBe('Run this schedule now');
  // By keyboard: the focus is back on the page's own button.
  await page.keyboard.press('Enter');
  await expect.poll(() => overlayText(page)).toMatch(/is still running \(/);
  expect(jobs()).toBe(before);
  await pressOwn(page, 'Let me start it anyway');
  await expect.poll(() => overlayText(page)).toContain('again within a minute');
  expect(jobs()).toBe(before);
  await page.keyboard.press('Enter');
  await expect.poll(jobs).toBe(before + 1);
});

test('nothing is asked when nothing runs', async () => {
  stage = await setStage({ scenario: 'nothing-to-do', speed: 0 });
  const { page, canvas } = stage;
  await openList(stage);
  await expect.poll(() => overlayText(page)).toContain('Sync completed');
  const before = canvas.district(canvasHost).jobs.length;
  await pressUntil(
    () => frameOf(page).locator('::-p-text(Run this schedule now)').click(),
    () => canvas.district(canvasHost).jobs.length === before + 1,
  );
});
