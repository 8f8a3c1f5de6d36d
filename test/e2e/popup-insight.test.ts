import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { axeFindings } from './stage/assistive/axe';
import { ledgerOf } from './stage/ledger';
import { overlayStates } from './stage/overlay';
import { openPopup } from './stage/popup';
import { canvasHost, ordinaryPage, type Stage, setStage } from './stage/stage';
import { openDetails } from './stage/tool';

const minute = 60_000;
const wholeSync = 90 * minute;
let stage: Stage;
afterEach(() => stage.close());

const textOf = (popup: Page) => popup.$eval('main', (main) => main.innerText);

/** Opens the details of the item that the selector names. */
const openItem = (popup: Page, item: string) =>
  popup.locator(`${item} button[aria-expanded="false"]`).click();
const newFailure = '[data-status="failed"][data-seen="false"]';

test('the popup says why imports failed that nobody has looked at, before any click, and asks once', async () => {
  stage = await setStage({ scenario: 'cascade', speed: 0 });
  const { page, canvas } = stage;
  await openDetails(stage);
  await expect.poll(() => overlayStates(page)).toContain('running');
  await page.goto(ordinaryPage);
  const errorPages = () =>
    canvas.requests.api(canvasHost).filter(({ path }) => path.includes('errors'));
  const kept = async () => Object.values((await ledgerOf(stage)).causes).map(({ entry }) => entry);
  const before = await openPopup(stage, page);
  await before.waitForSelector('[data-status="in-progress"]');
  await before.close();
  expect(errorPages()).toEqual([]);
  canvas.clock.advance(wholeSync);
  const popup = await openPopup(stage, page);
  await popup.waitForSelector(newFailure);
  await expect.poll(() => textOf(popup)).toMatch(/cause: .*\n*.*can fix this\./i);
  await expect.poll(() => popup.$eval('.lead h3', (how) => how.innerText)).toMatch(/^Failed\./);
  expect(errorPages().length).toBeLessThanOrEqual(10);
  expect(await axeFindings(popup.mainFrame(), 'main')).toEqual([]);
  await expect.poll(kept).toEqual(['R3']); // what is known is not looked for again
  const asked = errorPages().length;
  await popup.close();

  const again = await openPopup(stage, page);
  await expect.poll(() => textOf(again)).toMatch(/cause: .*\n*.*can fix this\./i);
  expect(errorPages()).toHaveLength(asked);
  await openItem(again, newFailure);
  await expect.poll(() => textOf(again)).toMatch(/1 cause explains [\d,.]+ of [\d,.]+ messages/);
});

test('a green run that is not the whole truth is marked in the popup, too', async () => {
  stage = await setStage({ scenario: 'mass-deletion', speed: 0 });
  const { page, canvas } = stage;
  await openDetails(stage);
  await expect.poll(() => overlayStates(page)).toContain('running');
  const running = await openPopup(stage, page);
  await running.locator('::-p-text(Notify me when done)').click();
  await running.waitForSelector('[aria-pressed=true]');
  await running.close();
  canvas.clock.advance(wholeSync);
  await openDetails(stage);
  await expect.poll(() => overlayStates(page)).toBe('complete complete complete');
  await page.goto(ordinaryPage);
  const popup = await openPopup(stage, page);
  await expect.poll(() => textOf(popup)).toMatch(/9,700 .* were deleted/);
  await openItem(popup, '[data-status="completed"]');
  await expect.poll(() => textOf(popup)).toMatch(/9,700 of [\d,.]+ deleted/);
});
