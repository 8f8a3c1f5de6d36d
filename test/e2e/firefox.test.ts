import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { batchFails } from '../canvas/scenarios/batch-fails';
import { conversionFails } from '../canvas/scenarios/conversion-fails';
import { extractFails } from '../canvas/scenarios/extract-fails';
import { healthy } from '../canvas/scenarios/healthy';
import { sftpCsv } from '../canvas/scenarios/sftp-csv';
import { type SimulatedCanvas, startCanvas } from '../canvas/server';
import type { Scenario } from '../canvas/sync/script';
import type { RunningBrowser } from './stage/browser';
import { firefoxPath, openExtensionPage, startFirefox } from './stage/firefox';
import { failedMarks, newestRow, overlayStates, overlayText } from './stage/overlay';
import { popupItems } from './stage/popup';
import { canvasHost, signIn } from './stage/stage';
import { back, openDetails, openList, press, toolFrame } from './stage/tool';

/** Longer than any of these syncs, and than the five minutes by which the page is late. */
const wholeSync = 90 * 60_000;
let canvas: SimulatedCanvas;
let running: RunningBrowser;
let page: Page;

/** What a page of ours shows in some places. The driver finds no elements there, but runs scripts. */
const texts = (own: Page, selector: string) =>
  own.evaluate(
    (selector) =>
      [...document.querySelectorAll<HTMLElement>(selector)].map((each) => each.innerText),
    selector,
  );
const setUp = (own: Page) =>
  own.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-set-up]')]
      .map((each) => each.dataset.setUp)
      .join(' '),
  );

/** Presses what is named so on a page of ours by the mouse: only that is a press to Firefox. */
async function pressOwn(own: Page, name: string): Promise<void> {
  const place = () =>
    own.evaluate((name) => {
      const all = [...document.querySelectorAll<HTMLElement>('button, label')];
      const found = all.find(({ innerText }) => innerText.trim() === name);
      found?.scrollIntoView({ block: 'center' });
      const box = found?.getBoundingClientRect();
      return box ? [box.x + box.width / 2, box.y + box.height / 2] : [];
    }, name);
  await expect.poll(place).toHaveLength(2);
  const [x = 0, y = 0] = await place();
  await own.mouse.click(x, y);
}

/** What notifications there were since, gone or still up: with no tray, Firefox takes each down at once. */
async function noticesSince(own: Page): Promise<() => Promise<string[]>> {
  await own.evaluate(`{
    globalThis.gone = [];
    browser.notifications.onClosed.addListener((id) => gone.push(id));
  }`);
  const all =
    'browser.notifications.getAll().then((up) => [...new Set([...gone, ...Object.keys(up)])])';
  return () => own.evaluate(all) as Promise<string[]>;
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

/** The admin looks at a sync that has just begun. */
async function begin(scenario: Scenario): Promise<void> {
  canvas.district(canvasHost).play(scenario, canvas.clock.now());
  await page.bringToFront();
  await openDetails({ page, extensionId: running.extensionId });
  await expect.poll(() => overlayStates(page)).toBe('running waiting waiting');
}

// One browser for all, in this order: Firefox starts slowly where other work goes on beside it.
describe.skipIf(!firefoxPath)('in Firefox', () => {
  beforeAll(async () => {
    canvas = await startCanvas({ scenario: 'nothing-to-do' });
    running = await startFirefox(canvas.port);
    page = await running.browser.newPage();
  });
  afterAll(async () => {
    await running?.close();
    await canvas?.close();
  });

  test('the first run follows the set-up to its end', async () => {
    const welcome = await openExtensionPage(running, 'welcome.html');
    await expect.poll(() => setUp(welcome)).toBe('done next later later');
    await signIn(page);
    await expect.poll(() => setUp(welcome)).toBe('done done done next');
    await openList({ page, extensionId: running.extensionId });
    await expect.poll(() => setUp(welcome)).toBe('done done done done');
    await welcome.close();
  });

  test('the settings keep a choice, and allow notifications', async () => {
    const settings = await openExtensionPage(running, 'options.html');
    const warning = () =>
      settings.evaluate(
        'browser.storage.local.get().then(({ settings }) => settings?.notify.warning)',
      );
    await pressOwn(settings, 'Warning');
    await expect.poll(() => texts(settings, '[role="status"]')).toContain('Saved');
    expect(await warning()).toBe(true);
    await pressOwn(settings, 'Turn on notifications');
    const allowed = () =>
      settings.evaluate('browser.permissions.contains({ permissions: ["notifications"] })');
    await expect.poll(allowed).toBe(true);
    await settings.close();
  });

  const bad = { row: 'failed', status: 'failed', icon: '1', notified: 1, marked: 2 };
  const good = { row: 'left alone', status: 'completed', icon: '', notified: 0, marked: 0 };
  test.each([
    { scenario: healthy, last: 'complete complete complete', ...good },
    { scenario: sftpCsv, last: 'complete skipped complete', ...good },
    { scenario: extractFails, last: 'failed waiting waiting', ...bad },
    { scenario: conversionFails, last: 'complete failed waiting', ...bad },
    { scenario: batchFails, last: 'complete complete failed', ...bad },
  ])(
    '$scenario.name is told alike by list, popup, badge, notification and page',
    async ({ scenario, ...expected }) => {
      await begin(scenario);
      await press(page, back);
      await expect.poll(() => newestRow(page)).toBe('running');
      const popup = await openExtensionPage(running, 'popup.html');
      const notices = await noticesSince(popup);
      await page.bringToFront();
      canvas.clock.advance(wholeSync);
      await openList({ page, extensionId: running.extensionId });
      await expect.poll(() => newestRow(page)).toBe(expected.row);
      const { id } = canvas.district(canvasHost).jobs.at(-1) ?? {};
      const tonight = async () => (await popupItems(popup)).find((item) => item.id === id);
      await expect.poll(tonight).toMatchObject({ kind: 'job', status: expected.status });
      const icon = () => popup.evaluate('browser.action.getBadgeText({})');
      await expect.poll(icon).toBe(expected.icon);
      await expect.poll(notices).toHaveLength(expected.notified);

      await press(page, 'Job Status Details');
      await expect.poll(() => overlayStates(page)).toBe(expected.last);
      await expect.poll(() => failedMarks(page)).toHaveLength(expected.marked);
      // Opened is seen.
      await expect.poll(icon).toBe('');
      expect(await notices()).toHaveLength(expected.notified);
      await popup.close();
    },
  );

  test('a panel whose extension is removed says so by itself, and shows no state any more', async () => {
    await begin(healthy);
    await running.browser.uninstallExtension(running.extensionId);
    expect(await hasten(page, 20)).toBeGreaterThan(0);
    const farewell = /^Rosterscope has stopped on this page\. Reload the page to start it again\.$/;
    await expect.poll(async () => (await overlayText(page)).trim()).toMatch(farewell);
  });
});
