import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import { type SimulatedCanvas, startCanvas } from '../canvas/server';
import { focused, walkTo } from './stage/assistive/keyboard';
import { type RunningBrowser, startBrowser } from './stage/browser';
import { openGranter } from './stage/grant';
import { overlayStates, overlayText } from './stage/overlay';
import { openPopup } from './stage/popup';
import { keepDownloads, saved } from './stage/saved';
import { canvasHost, toolPage } from './stage/stage';
import { frameOf } from './stage/tool';
import { inWorker } from './stage/worker';

declare const chrome: typeof Browser;

const minute = 60_000;
const ownHost = 'canvas.riverbend.example';
let canvas: SimulatedCanvas;
let running: RunningBrowser;
let folder: string;
// For each try: a walk that stopped halfway leaves a computer that is set up.
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rosterscope-keyboard-'));
  canvas = await startCanvas({ scenario: 'mass-deletion', speed: 0 });
  running = await startBrowser({ port: canvas.port, firstRun: true });
  await keepDownloads(running, folder);
});
afterEach(async () => {
  await running?.close();
  await canvas?.close();
  await rm(folder, { recursive: true, force: true });
});

const addressOf = (file: string) => `chrome-extension://${running.extensionId}/${file}`;

async function tabOf(test: (url: string) => boolean): Promise<Page> {
  const target = await running.browser.waitForTarget((each) => test(each.url()));
  const page = await target.asPage();
  page.setDefaultTimeout(30_000);
  return page;
}

async function enter(page: Page, name: RegExp, place: Frame | Page = page): Promise<void> {
  await walkTo(page, name, { place, most: 120 });
  await page.keyboard.press('Enter');
}

/** Where a walk through the tool's page begins, as for somebody who has come into its frame. */
async function atTop(page: Page): Promise<Frame> {
  const frame = frameOf(page);
  await frame.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
  return frame;
}

/** Signs in by Canvas's own form. */
async function signIn(page: Page, host: string): Promise<void> {
  await page.goto(`https://${host}/login`);
  await walkTo(page, /^Log In/);
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
}

const textOf = (page: Page) => page.$eval('main', (main) => (main as HTMLElement).innerText);

test('from the install to the last trace of it', { timeout: 240_000 }, async () => {
  // The first run leads to Canvas.
  const welcome = await tabOf((url) => url === addressOf('welcome.html'));
  await welcome.waitForSelector('[data-set-up]');
  await walkTo(welcome, /^Address of your Canvas/);
  await welcome.keyboard.type(canvasHost);
  await welcome.keyboard.press('Enter');
  const page = await tabOf((url) => url.startsWith(`https://${canvasHost}/`));
  await page.bringToFront();
  await signIn(page, canvasHost);

  // A Canvas on a domain of its own. The browser's question is a window of its own, and answered beforehand.
  const grant = await openGranter(running);
  await grant(ownHost);
  await page.bringToFront();
  await signIn(page, ownHost);
  const popup = await openPopup(running, page);
  await popup.waitForSelector('.add-host');
  await enter(popup, /^Add a Canvas on your own domain/);
  await walkTo(popup, /^Address of your Canvas/);
  await popup.keyboard.type(ownHost);
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('[data-addition="added"]');
  await popup.waitForSelector(`[data-host="${ownHost}"]`);
  await popup.close();

  // A job, followed to its end.
  await page.goto(toolPage);
  await page.waitForFrame((frame) => frame.url().includes('sis-integration'));
  await frameOf(page).waitForSelector('rosterscope-overlay');
  await enter(page, /^Job Status Details/, await atTop(page));
  await frameOf(page).waitForSelector('::-p-text(Roster Extract Progress)');
  await expect.poll(() => overlayStates(page)).toBe('running waiting waiting');
  for (const [minutes, states] of [
    [4, 'complete running waiting'],
    [4, 'complete complete running'],
  ] as const) {
    canvas.clock.advance(minutes * minute);
    await enter(page, /^Refresh/, await atTop(page));
    await expect.poll(() => overlayStates(page)).toBe(states);
  }

  // What a step means, in a tooltip.
  const frame = await atTop(page);
  await walkTo(page, /^About Canvas Imports/, { place: frame });
  const tooltip = () =>
    frame.evaluate(() => {
      const root = document.querySelector('rosterscope-overlay')?.shadowRoot;
      return root?.querySelector<HTMLElement>('[role=tooltip]:popover-open')?.innerText ?? '';
    });
  await expect.poll(tooltip).toContain('Adds and updates the data in Canvas');
  await page.keyboard.press('Escape');
  await expect.poll(tooltip).toBe('');

  // It ends with a danger, which is dealt with.
  canvas.clock.advance(60 * minute);
  await enter(page, /^Refresh/, await atTop(page));
  await expect.poll(() => overlayText(page)).toContain('9,700 enrollments were deleted');
  await enter(page, /^Details/, await atTop(page));
  await enter(page, /^Mark as handled/, frame);
  await page.keyboard.type('A school was closed');
  await page.keyboard.press('Enter');
  await expect.poll(() => overlayText(page)).toContain('A school was closed');
  await expect.poll(() => overlayText(page)).toContain('Sync completed');

  // A threshold, and the settings as a file.
  const again = await openPopup(running, page);
  await again.waitForSelector('[data-host]');
  await walkTo(again, /^Settings/);
  await again.keyboard.down('Enter').catch(() => {}); // it closes before it answers
  const settings = await tabOf((url) => url === addressOf('options.html'));
  await settings.waitForSelector('main');
  await enter(settings, /^Advanced/);
  await walkTo(settings, /^At least this share/);
  await settings.keyboard.type('12'); // what a walk stops at is selected
  await settings.keyboard.press('Tab');
  await expect.poll(() => textOf(settings)).toContain('Saved');
  await enter(settings, /^Save settings/);
  await expect.poll(() => saved(folder)).toHaveLength(1);
  const [file = ''] = await saved(folder);
  expect(JSON.parse(file).settings.audit.deleted.usual.share).toBe(0.12);

  // And everything is gone, after two questions.
  await enter(settings, /^Delete everything/);
  await expect.poll(async () => (await focused(settings))?.name).toBe('Keep it');
  await enter(settings, /^Go on/);
  await settings.waitForSelector('::-p-aria([name="Delete it all"][role="button"])');
  await enter(settings, /^Delete it all/);
  await expect.poll(() => textOf(settings)).toContain('Everything was deleted');
  const stored = () => inWorker(running, async () => Object.keys(await chrome.storage.local.get()));
  await expect.poll(stored).not.toContain('settings');
  expect(canvas.requests.unexpected).toEqual([]);
});
