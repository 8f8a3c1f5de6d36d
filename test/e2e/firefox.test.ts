import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { type SimulatedCanvas, startCanvas } from '../canvas/server';
import type { RunningBrowser } from './stage/browser';
import { firefoxPath, openExtensionPage, startFirefox } from './stage/firefox';
import { failedMarks, newestRow, overlayStates, overlayText } from './stage/overlay';
import { popupItems } from './stage/popup';
import { signIn } from './stage/stage';
import { back, openDetails, openList, press, toolFrame } from './stage/tool';

const wholeSync = 90 * 60_000;

let canvas: SimulatedCanvas | undefined;
let running: RunningBrowser | undefined;
afterEach(async () => {
  await running?.close();
  await canvas?.close();
  running = undefined;
  canvas = undefined;
});

async function stageOf(scenario: string) {
  canvas = await startCanvas({ scenario });
  running = await startFirefox(canvas.port);
  const page = await running.browser.newPage();
  page.setDefaultTimeout(20_000);
  await signIn(page);
  await openDetails({ page, extensionId: running.extensionId });
  return { canvas, running, page };
}

/** What the page itself still runs for a panel goes on so many times as fast; gives how much that is. */
async function hasten(page: Page, times: number): Promise<number | undefined> {
  return toolFrame(page)?.$eval(
    'rosterscope-overlay',
    ({ shadowRoot }, rate) => {
      const all = [...document.getAnimations(), ...(shadowRoot?.getAnimations() ?? [])];
      for (const each of all) each.updatePlaybackRate(rate);
      return all.length;
    },
    times,
  );
}

const badge = (popup: Page) => popup.evaluate('browser.action.getBadgeText({})');

// Firefox starts slowly where other work goes on beside it.
describe.skipIf(!firefoxPath)('in Firefox', { timeout: 180_000 }, () => {
  test('a sync is followed to its end', async () => {
    const stage = await stageOf('healthy');
    await expect.poll(() => overlayStates(stage.page)).toBe('running waiting waiting');
    stage.canvas.clock.advance(wholeSync);
    await expect.poll(() => overlayStates(stage.page)).toBe('complete complete complete');
    await press(stage.page, back);
    await expect.poll(() => newestRow(stage.page)).toBe('left alone');
  });

  test('a failure is reported by list, popup and badge, and on the page once it is opened', async () => {
    const { canvas, running, page } = await stageOf('extract-fails');
    await press(page, back);
    const popup = await openExtensionPage(running, 'popup.html');
    await page.bringToFront();
    canvas.clock.advance(wholeSync);
    await openList({ page, extensionId: running.extensionId });
    await expect.poll(() => newestRow(page)).toBe('failed');
    await expect.poll(async () => (await popupItems(popup))[0]?.status).toBe('failed');
    expect(await badge(popup)).toBe('1');
    await press(page, 'Job Status Details');
    await expect.poll(() => overlayStates(page)).toBe('failed waiting waiting');
    await expect.poll(() => failedMarks(page)).toHaveLength(2);
    await expect.poll(() => badge(popup)).toBe('');
  });

  test('a panel whose extension is removed says so by itself, and shows no state any more', async () => {
    const { running, page } = await stageOf('healthy');
    await expect.poll(() => overlayStates(page)).toBe('running waiting waiting');
    await running.browser.uninstallExtension(running.extensionId);
    expect(await hasten(page, 20)).toBeGreaterThan(0);
    const farewell = /^Rosterscope has stopped on this page\. Reload the page to start it again\.$/;
    await expect.poll(async () => (await overlayText(page)).trim()).toMatch(farewell);
  });
});
