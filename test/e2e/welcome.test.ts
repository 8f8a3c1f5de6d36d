import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import { type SimulatedCanvas, startCanvas } from '../canvas/server';
import { axeFindings } from './stage/assistive/axe';
import { badge } from './stage/badge';
import { type BrowserOptions, type RunningBrowser, startBrowser } from './stage/browser';
import { complaints } from './stage/console';
import { maySetPolicy } from './stage/policy';
import { openPopup } from './stage/popup';
import { ordinaryPage, signIn } from './stage/stage';
import { openDetails } from './stage/tool';

declare const chrome: typeof Browser & {
  developerPrivate: {
    updateExtensionConfiguration(change: object): Promise<void>;
  };
};

let canvas: SimulatedCanvas;
let running: RunningBrowser;
afterEach(async () => {
  await running?.close();
  await canvas?.close();
});

async function begin(options: Partial<BrowserOptions> = {}): Promise<void> {
  canvas = await startCanvas({ scenario: 'running', speed: 0 });
  running = await startBrowser({ port: canvas.port, firstRun: true, ...options });
}

/** The page that the install opened by itself. */
async function firstRun(): Promise<Page> {
  const address = `chrome-extension://${running.extensionId}/welcome.html`;
  const target = await running.browser.waitForTarget((each) => each.url() === address);
  const page = await target.asPage();
  await page.waitForSelector('[data-set-up]');
  return page;
}

const states = (page: Page) =>
  page.$$eval('[data-set-up]', (all) =>
    all.map((each) => (each as HTMLElement).dataset.setUp).join(' '),
  );
const textOf = (page: Page) => page.$eval('main', (main) => (main as HTMLElement).innerText);

/** Chrome's "on click" or "on all sites", as the browser's own page of extensions sets it. */
async function setHostAccess(hostAccess: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void> {
  const page = await running.browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    (extensionId, hostAccess) =>
      chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess }),
    running.extensionId,
    hostAccess,
  );
  await page.close();
}

test('the first run follows the set-up from nothing to its end, by keyboard alone', async () => {
  await begin();
  const page = await firstRun();
  const heard = complaints(page);
  expect(await states(page)).toBe('done next later later');
  expect(await axeFindings(page.mainFrame())).toEqual([]);

  const focused = () => page.evaluate(() => document.activeElement?.tagName);
  for (let tab = 0; tab < 10 && (await focused()) !== 'INPUT'; tab++)
    await page.keyboard.press('Tab');
  await page.keyboard.type('demo.instructure.com');
  await page.keyboard.press('Enter');
  const target = await running.browser.waitForTarget((each) =>
    each.url().startsWith('https://demo.instructure.com/'),
  );
  const tab = await target.asPage();
  tab.setDefaultTimeout(20_000);
  await signIn(tab);
  await expect.poll(() => states(page)).toBe('done done done next');

  await openDetails({ page: tab, extensionId: running.extensionId });
  await expect.poll(() => states(page)).toBe('done done done done');
  await page.bringToFront();
  await expect.poll(() => textOf(page)).toContain('All set.');
  expect(await textOf(page)).toContain('click the puzzle piece');
  for (const value of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    expect(await axeFindings(page.mainFrame())).toEqual([]);
  }
  await page.setViewport({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(heard).toEqual([]);
});

test('says that a role may not read imports, and what to ask for', async () => {
  await begin();
  const page = await firstRun();
  canvas.district('demo.instructure.com').settings.permission = 'refused-403';
  const tab = await running.browser.newPage();
  await signIn(tab);
  await expect.poll(() => states(page)).toBe('done done failed later');
  expect(await textOf(page)).toContain('Ask whoever manages roles');
});

test('access that the browser withholds is said by icon, first run and popup, until it is given', async () => {
  await begin();
  const page = await firstRun();
  await setHostAccess('ON_CLICK');
  await expect.poll(() => badge(running)).toMatchObject({ text: '?' });
  await page.bringToFront();
  await expect.poll(() => states(page)).toBe('failed later later later');
  await page.waitForSelector('::-p-aria([name="Allow access to Canvas"][role="button"])');
  expect(await axeFindings(page.mainFrame())).toEqual([]);

  // Over a Canvas, the click itself would give access for once.
  const popup = await openPopup(running, page);
  await popup.waitForSelector('[data-access="withheld"] button');
  await popup.close();

  await setHostAccess('ON_ALL_SITES');
  await expect.poll(() => badge(running)).toMatchObject({ text: '' });
  await expect.poll(() => states(page)).not.toContain('failed');
});

describe.skipIf(!maySetPolicy)('under a policy of the machine', () => {
  test('a Canvas that is blocked for extensions is said, with what to ask for', async () => {
    await begin({ policy: { settings: { runtime_blocked_hosts: ['*://*.instructure.com'] } } });
    const page = await firstRun();
    const tab = await running.browser.newPage();
    await tab.goto(ordinaryPage);
    const popup = await openPopup(running, tab);
    await popup.waitForSelector('[data-access="policy"]');
    expect(await textOf(popup)).toContain('runtime_blocked_hosts');
    await popup.close();
    await page.reload();
    await expect.poll(() => states(page)).toBe('failed later later later');
    expect(await textOf(page)).toContain('runtime_blocked_hosts');
  });
});
