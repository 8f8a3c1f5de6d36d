import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import { badge } from '../stage/badge';
import { install } from '../stage/browser';
import { ledgerOf } from '../stage/ledger';
import { notifications } from '../stage/notification';
import { failedMarks, overlayStates, overlayText } from '../stage/overlay';
import { openPopup, popupItems } from '../stage/popup';
import { ordinaryPage, type Stage, setStage } from '../stage/stage';
import { nativeSteps, openDetails, press, toolFrame } from '../stage/tool';
import { inWorker } from '../stage/worker';

declare const chrome: typeof Browser;

const minute = 60_000;
const wholeSync = 90 * minute;
let stage: Stage;
let folder: string;
afterEach(async () => {
  await stage.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** A newer version lies in the folder, and the browser takes it, as a store's update does. */
async function update(extension: string): Promise<void> {
  const path = join(extension, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(path, JSON.stringify({ ...manifest, version: '99.0' }));
  await stage.browser.installExtension(extension);
}

/** The jobs of the ledger, as they are stored. */
async function jobs(): Promise<unknown> {
  return (await ledgerOf(stage)).jobs;
}

/** A browser with an extension that can be updated, and an admin who looks at a running sync. */
async function begin(scenario: string, notifications: boolean): Promise<string> {
  const bare = await setStage({ scenario, extension: false, speed: 0 });
  folder = await mkdtemp(join(tmpdir(), 'rosterscope-update-'));
  const extension = join(folder, 'extension');
  stage = { ...bare, extensionId: await install(bare.browser, extension, notifications) };
  await openDetails(stage);
  await expect.poll(() => overlayStates(stage.page)).toBe('running waiting waiting');
  await expect.poll(() => badge(stage)).toMatchObject({ text: '▶' });
  return extension;
}

test('after an update in mid-sync the old panel takes its leave with one line, and the page stays as it is', async () => {
  const extension = await begin('batch-fails', false);
  const { page } = stage;
  const native = await nativeSteps(page);

  await update(extension);
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(String(error)));
  const farewell = 'Rosterscope has stopped on this page. Reload the page to start it again.';
  await expect.poll(async () => (await overlayText(page)).trim()).toBe(farewell);
  await press(page, 'Refresh');
  await expect.poll(() => failedMarks(page)).toEqual([]);
  expect((await overlayText(page)).trim()).toBe(farewell);
  expect(thrown).toEqual([]);
  expect(await nativeSteps(page)).toHaveLength(native.length);
});

test('the new version knows what the old one knew, and carries a running job on to its end', async () => {
  const extension = await begin('healthy', true);
  const { page, canvas } = stage;
  const selector = 'rosterscope-overlay >>> button[aria-pressed]';
  const button = () =>
    toolFrame(page)?.$eval(selector, ({ ariaPressed, textContent }) => [textContent, ariaPressed]);
  const pressed = ['Notify me when done', 'true'];
  await toolFrame(page)?.locator(selector).click();
  await expect.poll(button).toEqual(pressed);
  canvas.clock.advance(14 * minute);
  await press(page, 'Refresh');
  await expect.poll(() => overlayStates(page)).toBe('complete complete running');
  await page.goto(ordinaryPage);
  const known = await jobs();

  await update(extension);
  const version = () => inWorker(stage, () => chrome.runtime.getManifest().version);
  await expect.poll(() => version().catch(() => null)).toBe('99.0');
  await expect.poll(() => badge(stage)).toMatchObject({ text: '▶' });
  expect(await jobs()).toEqual(known);
  const popup = await openPopup(stage, page);
  await expect
    .poll(() => popupItems(popup).then(([first]) => first))
    .toMatchObject({ kind: 'job', status: 'in-progress' });
  await popup.close();

  await openDetails(stage);
  await expect.poll(() => overlayStates(page)).toBe('complete complete running');
  await expect.poll(button).toEqual(pressed);
  canvas.clock.advance(wholeSync);
  await press(page, 'Refresh');
  await expect.poll(() => overlayStates(page)).toBe('complete complete complete');
  await expect.poll(() => notifications(stage)).toEqual([expect.stringMatching(/^ended\|.*job/)]);
  await expect.poll(() => badge(stage)).toMatchObject({ text: '' });
});
