import { afterEach, beforeEach, expect, test } from 'vitest';
import { axeFindings } from '../stage/assistive/axe';
import { badge } from '../stage/badge';
import { overlayText, rowChips } from '../stage/overlay';
import { type Stage, setStage } from '../stage/stage';
import { frameOf, openList } from '../stage/tool';
import { killWorker } from '../stage/worker';
import { greenSync } from './green-sync';

let stage: Stage;
beforeEach(async () => {
  stage = await setStage({ scenario: 'mass-deletion', speed: 0 });
});
afterEach(() => stage.close());

const own = (name: string) =>
  frameOf(stage.page).locator(`rosterscope-overlay >>> ::-p-aria([name="${name}"])`);

test('a green sync that deleted too much says so by itself at its end, and leads to the pause', async () => {
  const { page, canvas } = stage;
  await greenSync(stage);
  await expect
    .poll(() => overlayText(page))
    .toContain('Completed, but 9,700 enrollments were deleted');
  await expect.poll(() => badge(stage)).toMatchObject({ text: '1' });
  await own('Details').click();
  await expect
    .poll(() => overlayText(page))
    .toMatch(/Enrollments: 9,700 .*deleted.* Usually 0–\d+/);
  expect(await overlayText(page)).toContain('You have until the next sync.');
  expect(await axeFindings(frameOf(page), 'rosterscope-overlay')).toEqual([]);
  await own('Go to Pause schedule').click();
  await frameOf(page).waitForSelector('::-p-aria([name="Pause schedule"])');
  await expect
    .poll(() => frameOf(page).evaluate(() => document.activeElement?.textContent))
    .toBe('Schedules');
  await expect.poll(async () => (await rowChips(page))[0]).toBe('9,700 enrollments deleted');
  const pressed = canvas.requests.all.filter(({ path }) => /^\/api\/(?:run|pause)/.test(path));
  expect(pressed).toEqual([]);
  expect(canvas.requests.unexpected).toEqual([]);
});

test('what was dealt with stays so, with its note, over the end of the worker and of the page', async () => {
  const { page } = stage;
  await greenSync(stage);
  await own('Details').click();
  await own('Mark as handled').click();
  const note = frameOf(page).locator('rosterscope-overlay >>> .dismiss input');
  await note.fill('A school was closed');
  await page.keyboard.press('Enter');
  await expect.poll(() => overlayText(page)).toContain('A school was closed');
  await expect.poll(() => overlayText(page)).toContain('Sync completed');
  await expect.poll(() => badge(stage)).toMatchObject({ text: '' });
  await killWorker(stage);
  await openList(stage);
  await expect.poll(() => overlayText(page)).toContain('Sync completed');
  expect(await overlayText(page)).not.toMatch(/to check|9,700/);
  await own('Details').click();
  await expect.poll(() => overlayText(page)).toContain('A school was closed');
  await own('Reopen').click();
  await expect
    .poll(() => overlayText(page))
    .toContain('Completed, but 9,700 enrollments were deleted');
});
