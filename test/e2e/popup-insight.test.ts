import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { axeFindings } from './stage/axe';
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

test('the popup asks for nothing until the details are opened, then says why imports failed', async () => {
  stage = await setStage({ scenario: 'cascade', speed: 0 });
  const { page, canvas } = stage;
  await openDetails(stage);
  await expect.poll(() => overlayStates(page)).toContain('running');
  await page.goto(ordinaryPage);
  canvas.clock.advance(wholeSync);
  const popup = await openPopup(stage, page);
  await popup.waitForSelector(newFailure);
  const errorPages = () =>
    canvas.requests.api(canvasHost).filter(({ path }) => path.includes('errors'));
  expect(errorPages()).toEqual([]);
  await openItem(popup, newFailure);
  await expect.poll(() => textOf(popup)).toMatch(/1 cause explains [\d,.]+ of [\d,.]+ messages/);
  expect(errorPages().length).toBeGreaterThan(0);
  expect(await textOf(popup)).toMatch(/cause: .*\n*.*Who can fix it:/i);
  expect(await axeFindings(popup.mainFrame(), 'main')).toEqual([]);
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
  await expect.poll(() => textOf(popup)).toMatch(/thing.* to check/i);
  await openItem(popup, '[data-status="completed"]');
  await expect.poll(() => textOf(popup)).toContain('9,700');
});
