import { afterEach, expect, test } from 'vitest';
import { complaints } from '../stage/console';
import { type Stage, setStage } from '../stage/stage';
import { frameOf, nativeSteps, openDetails, press, toolFrame } from '../stage/tool';

const minute = 60_000;
const wholeSync = 90 * minute;
const markup = 'instructure-ui';

let stage: Stage | undefined;
afterEach(async () => {
  await stage?.close();
  stage = undefined;
});

test('Instructure UI draws the tool in its own colors, explains itself on hover, and moves on only when asked', async () => {
  stage = await setStage({ scenario: 'running', speed: 0, markup, extension: false });
  const { page, canvas } = stage;
  const said = complaints(page);
  await openDetails(stage);
  // A style that the tool's policy had refused would leave the browser's own.
  const refresh = await frameOf(page).waitForSelector('::-p-aria(Refresh)');
  const color = await refresh?.$eval('span', (inner) => getComputedStyle(inner).backgroundColor);
  expect(color).toBe('rgb(43, 122, 188)');

  const before = await nativeSteps(page);
  expect(before).toEqual(['Complete', 'Complete', expect.stringMatching(/^\d+%$/)]);
  canvas.clock.advance(wholeSync);
  expect(await nativeSteps(page)).toEqual(before);
  await press(page, 'Refresh');
  await expect.poll(() => nativeSteps(page)).toEqual(['Complete', 'Complete', 'Complete']);

  // The library keeps every tip in the page, beyond its edge.
  const shown = () =>
    frameOf(page).$$eval('[role=tooltip]', (tips) =>
      tips.filter((tip) => tip.getBoundingClientRect().right > 0).map((tip) => tip.textContent),
    );
  expect(await shown()).toEqual([]);
  await frameOf(page).locator('::-p-aria(Information)').hover();
  await expect.poll(shown).toEqual(['Data is extracted from the source SIS.']);

  await page.evaluate(() => history.back());
  await frameOf(page).waitForSelector('::-p-aria(Job Status Details)');
  expect(said).toEqual([]);
});

test('a panel in a page of React harms neither: not over refreshes, nor from page to page', async () => {
  stage = await setStage({ scenario: 'extract-fails', markup });
  const { page, canvas } = stage;
  const said = complaints(page);
  const panels = () => toolFrame(page)?.$$eval('rosterscope-overlay', (all) => all.length);
  await openDetails(stage);
  await expect.poll(panels).toBe(1);
  canvas.clock.advance(5 * minute);
  await press(page, 'Refresh');
  await expect.poll(() => nativeSteps(page)).toEqual([expect.stringMatching(/^Failed at/), '', '']);
  // The library gives its boxes an invisible outline of their own.
  const outlines = () =>
    toolFrame(page)?.$$eval('[data-rosterscope="failed"]', (marked) =>
      marked.map((each) => getComputedStyle(each).outline),
    );
  await expect.poll(outlines).toEqual(Array(2).fill('rgb(199, 31, 35) solid 2px'));
  await press(page, 'Back to all Rostering Jobs');
  await frameOf(page).waitForSelector('::-p-aria(Run this schedule now)');
  await expect.poll(panels).toBe(1);
  await press(page, 'Grade Sync');
  await expect.poll(() => toolFrame(page)?.$$eval('table', (all) => all.length)).toBe(0);
  await press(page, 'Rostering');
  await frameOf(page).waitForSelector('::-p-aria(Job Status Details)');
  await expect.poll(panels).toBe(1);
  expect(said).toEqual([]);
});
