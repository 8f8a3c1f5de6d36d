import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { secrets } from '../canvas/secrets';
import { axeFindings } from './stage/assistive/axe';
import { badge } from './stage/badge';
import { clipboard } from './stage/clipboard';
import { ledgerOf } from './stage/ledger';
import { newestRow, overlayStates, overlayText } from './stage/overlay';
import { openPopup } from './stage/popup';
import { ordinaryPage, type Stage, setStage } from './stage/stage';
import { frameOf, openDetails, openList } from './stage/tool';
import { killWorker } from './stage/worker';

const wholeSync = 90 * 60_000;
let stage: Stage;
afterEach(() => stage.close());

/** An admin at the toolbar who counts what they press. */
function admin() {
  let clicks = 0;
  let popup: Page | null = null;
  return {
    clicks: () => clicks,
    async opens(): Promise<Page> {
      clicks++;
      popup = await openPopup(stage, stage.page);
      return popup;
    },
    async presses(name: string): Promise<void> {
      clicks++;
      await popup?.locator(`::-p-aria(${name})`).click();
    },
  };
}

const leadText = (popup: Page) =>
  popup.$eval('.lead', (lead) => (lead as HTMLElement).innerText).catch(() => '');

/** A sync, followed on its page to its end; then the admin goes elsewhere in Canvas. */
async function nightOf(scenario: string, last: string): Promise<void> {
  stage = await setStage({ scenario, speed: 0 });
  const { page, canvas } = stage;
  await openDetails(stage);
  await expect.poll(() => overlayStates(page)).toContain('running');
  canvas.clock.advance(wholeSync);
  await openDetails(stage);
  await expect.poll(() => overlayStates(page)).toBe(last);
}

test('why takes one click with no page open, and the text for support two', async () => {
  await nightOf('extract-fails', 'failed waiting waiting');
  const { page } = stage;
  await expect.poll(() => overlayText(page)).toContain('Likely cause: Your SIS refused');
  const kept = async () => JSON.stringify(await ledgerOf(stage));
  await expect.poll(kept).toContain('"entry":"E1"');
  expect(await kept()).not.toMatch(/access token|expired|revoked/); // the class, not the text
  await page.goto(ordinaryPage);
  await killWorker(stage);

  const { opens, presses, clicks } = admin();
  const popup = await opens();
  await expect.poll(() => leadText(popup)).toMatch(/Failed\. .*refused Canvas’s sign-in/);
  expect(await leadText(popup)).toMatch(/You can fix this\. Check Canvas’s key/);
  expect(clicks()).toBe(1);
  expect(await axeFindings(popup.mainFrame(), 'main')).toEqual([]);
  await presses('Copy for SIS Support');
  await expect.poll(() => leadText(popup)).toContain('Copied, with IDs and names hidden');
  expect(clicks()).toBe(2);
  const text = await clipboard(stage);
  expect(text).toContain('failed in Roster Extract at 37%');
  expect(text).toContain('Cause: Likely: Your SIS refused');
  for (const secret of secrets) expect(text).not.toContain(secret);
});

test('above the list, too, the cause stands at once', async () => {
  await nightOf('extract-fails', 'failed waiting waiting');
  const { page } = stage;
  await expect.poll(() => overlayText(page)).toContain('Likely cause: Your SIS refused');
  await openList(stage);
  await expect.poll(() => newestRow(page)).toBe('failed');
  await expect.poll(() => overlayText(page)).toContain('Likely cause: Your SIS refused');
  expect(await overlayText(page)).toMatch(/You can fix this\. Check Canvas’s key/);
});

test('what changed takes one click', async () => {
  await nightOf('healthy', 'complete complete complete');
  await stage.page.goto(ordinaryPage);
  const { opens, clicks } = admin();
  const popup = await opens();
  await expect.poll(() => leadText(popup)).toMatch(/Completed.*[\d,]+\srecords changed/s);
  expect(clicks()).toBe(1);
});

test('the popup leads to where the schedule is paused, with no page open', async () => {
  await nightOf('mass-deletion', 'complete complete complete');
  const { page } = stage;
  await page.goto(ordinaryPage);
  const { opens, presses, clicks } = admin();
  const popup = await opens();
  await expect.poll(() => leadText(popup)).toContain('Go to Pause schedule');
  const led = stage.browser.waitForTarget((each) => each.url().includes('/external_tools/'));
  await presses('Go to Pause schedule');
  expect(clicks()).toBe(2);
  const tab = await (await led).page();
  const focused = () => frameOf(tab as Page).evaluate(() => document.activeElement?.textContent);
  await expect.poll(() => focused().catch(() => '')).toMatch(/^Schedules/);
});

test('to silence a known problem takes two clicks', async () => {
  await nightOf('mass-deletion', 'complete complete complete');
  await expect.poll(() => badge(stage)).toMatchObject({ text: '1' });
  await stage.page.goto(ordinaryPage);
  const { opens, presses, clicks } = admin();
  const popup = await opens();
  await expect
    .poll(() => leadText(popup))
    .toContain('Completed, but 9,700 enrollments were deleted');
  expect(clicks()).toBe(1);
  await presses('Hide 30 days: Cottonwood PowerSchool Nightly');
  expect(clicks()).toBe(2);
  await expect.poll(() => badge(stage)).toMatchObject({ text: '' });
  await expect.poll(() => leadText(popup)).not.toContain('9,700');
  const silenced = Object.values((await ledgerOf(stage)).silenced);
  expect(silenced.map((names) => Object.keys(names))).toEqual([['mass-deletion enrollments']]);
});
