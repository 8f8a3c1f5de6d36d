import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser } from 'wxt/browser';
import { nights } from '../unit/roster/nights';
import { openAdvanced } from './stage/advanced';
import { axeFindings } from './stage/assistive/axe';
import { type RunningBrowser, startBrowser } from './stage/browser';
import { complaints } from './stage/console';
import { registeredFor } from './stage/grant';
import { keepDownloads, saved } from './stage/saved';
import { inWorker, wakeWorker } from './stage/worker';

declare const chrome: typeof Browser;

let running: RunningBrowser;
let page: Page;
let heard: string[];
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rosterscope-saved-'));
  // The settings need no Canvas; the browser reaches nothing at all.
  running = await startBrowser({ port: 1, notifications: true });
  page = await running.browser.newPage();
  heard = complaints(page);
  await page.goto(`chrome-extension://${running.extensionId}/options.html`);
  await page.waitForSelector('main');
});
afterAll(async () => {
  await running?.close();
  await rm(folder, { recursive: true, force: true });
});

const box = (name: string) => page.locator(`::-p-aria([name="${name}"][role="checkbox"])`);
const button = (name: string) => page.locator(`::-p-aria([name="${name}"][role="button"])`);
const isTicked = (name: string) =>
  page.$eval(
    `::-p-aria([name="${name}"][role="checkbox"])`,
    (each) => (each as HTMLInputElement).checked,
  );
const notice = () => page.$eval('[role="status"]', ({ textContent }) => textContent);

it('takes one choice after the other, and has them after a reload', async () => {
  for (const [name, wanted] of [
    ['Warning', true],
    ['Stalled', false],
    ['Warning', false],
  ] as const) {
    await box(name).click();
    await expect.poll(notice).toBe('Saved');
    expect(await isTicked(name)).toBe(wanted);
  }
  await page.reload();
  await page.waitForSelector('main');
  expect([await isTicked('Warning'), await isTicked('Stalled')]).toEqual([false, false]);
});

it('says beside what was changed that it is saved, and keeps the rest closed until it is wanted', async () => {
  await box('Stalled').click();
  const beside = () =>
    page.$$eval('.choice:has(.notice)', (all) =>
      all.map((each) =>
        [each.children[1], each.querySelector('.notice')].map((part) => part?.textContent),
      ),
    );
  await expect.poll(beside).toEqual([['Stalled', 'Saved']]);
  await box('Stalled').click();
  await expect.poll(() => isTicked('Stalled')).toBe(false);
  expect(await page.$$('::-p-aria([name="Clear history…"][role="button"])')).toEqual([]);
  await openAdvanced(page);
});

it('opens and closes the question before it clears, and gives the focus back', async () => {
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  await button('Clear history…').click();
  await expect.poll(focused).toBe('Keep it');
  await page.keyboard.press('Escape');
  await expect.poll(focused).toBe('Clear history…');
  await button('Clear history…').click();
  await button('Clear history').click();
  await expect.poll(notice).toBe('History cleared');
});

const load = async (text: string) => {
  const path = join(folder, 'chosen.txt');
  await writeFile(path, text);
  const input = await page.$('input[type="file"]');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
};

it('saves its choices as a file, has them back from it, and names what it refuses', async () => {
  await keepDownloads(running, folder);
  await box('Stalled').click();
  await expect.poll(() => isTicked('Stalled')).toBe(true);
  await button('Save settings').click();
  await expect.poll(() => saved(folder)).toHaveLength(1);
  const [file = ''] = await saved(folder);
  await box('Stalled').click();
  await expect.poll(() => isTicked('Stalled')).toBe(false);
  await load(file);
  await expect.poll(notice).toBe('Settings loaded');
  expect(await isTicked('Stalled')).toBe(true);

  const changed = JSON.parse(file);
  changed.settings.notify.stalled = false;
  changed.settings.historyDays = 5000;
  await load(JSON.stringify(changed));
  await expect.poll(() => isTicked('Stalled')).toBe(false);
  expect(await page.$eval('main', (main) => main.innerText)).toContain(
    'so they stay as they were: historyDays',
  );
  await load('{"kind":"something-else"}');
  await expect.poll(notice).toBe('That file holds no settings of Rosterscope');
});

/** Puts so many syncs into history, as years of them would. */
async function fillHistory(count: number): Promise<void> {
  const [{ run } = { run: null }] = nights({ seed: 7, count: 1 });
  await page.evaluate(
    async (run, count) => {
      const db = await new Promise<IDBDatabase>((done, failed) => {
        const opening = indexedDB.open('rosterscope');
        opening.onsuccess = () => done(opening.result);
        opening.onerror = () => failed(opening.error);
      });
      const writing = db.transaction('runs', 'readwrite');
      for (let n = 0; n < count; n++) writing.objectStore('runs').put({ ...run, key: `key ${n}` });
      await new Promise((done) => writing.addEventListener('complete', done));
      db.close();
    },
    run as unknown as object,
    count,
  );
}

it('shows how far a long export is, and stops it by the same button: no file is saved', async () => {
  await fillHistory(20_000);
  const before = (await saved(folder)).length;
  await page.evaluate(() => {
    const observer = new MutationObserver(() => {
      const bar = document.querySelector('progress');
      if (!bar?.value) return;
      observer.disconnect();
      Object.assign(globalThis, { seen: [bar.max, bar.ariaLabel] });
      const buttons = [...document.querySelectorAll('button')];
      buttons.find(({ textContent }) => textContent === 'Stop')?.click();
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true });
  });
  await button('Export as JSON').click();
  await expect.poll(notice).toBe('Export stopped: no file was saved');
  expect(await page.evaluate('seen')).toEqual([20_000, 'Exporting the history']);
  expect(await page.$$('progress')).toEqual([]);
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  expect(await focused()).toBe('Export as JSON');
  expect(await saved(folder)).toHaveLength(before);
  await button('Export as JSON').click();
  await expect.poll(notice, { timeout: 30_000 }).toBe('History exported');
  await expect.poll(() => saved(folder)).toHaveLength(before + 1);
  const texts = await saved(folder);
  const file = texts.find((text) => text.includes('rosterscope-history')) ?? '';
  expect(JSON.parse(file).runs).toHaveLength(20_000);
});

it.each(['light', 'dark'])('has nothing axe minds in %s, all its parts open', async (value) => {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
  if (!(await isTicked('No notifications during quiet hours'))) {
    await box('No notifications during quiet hours').click();
    await page.waitForSelector('input[type="time"]');
  }
  expect(await axeFindings(page.mainFrame())).toEqual([]);
});

it('fits into 320 px, and nothing in it is too small to hit', async () => {
  await page.setViewport({ width: 320, height: 800 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(320);
  const small = await page.$$eval('button, input', (all) =>
    all
      .map((each) => each.getBoundingClientRect())
      .filter(({ width, height }) => width > 0 && (width < 24 || height < 24)),
  );
  expect(small).toEqual([]);
});

it('deletes everything, asked twice: what is stored and what is shown', async () => {
  await page.setViewport({ width: 1280, height: 900 });
  const stored = () =>
    inWorker(running, async () => ({
      settings: Object.hasOwn(await chrome.storage.local.get(null), 'settings'),
      mark: Object.hasOwn(await chrome.storage.session.get(null), 'mark'),
      notices: Object.keys(await chrome.notifications.getAll()),
      badge: await chrome.action.getBadgeText({}),
    }));
  await wakeWorker(running); // nothing above needed it, and one that is idle ends
  await inWorker(running, async () => {
    await chrome.storage.session.set({ mark: 1 });
    await chrome.action.setBadgeText({ text: '1' });
    const iconUrl = chrome.runtime.getURL('icon/48.png');
    const notice = { type: 'basic', title: 'Failed', message: 'Import', iconUrl } as const;
    await chrome.notifications.create('one', notice);
  });
  expect(await stored()).toEqual({ settings: true, mark: true, notices: ['one'], badge: '1' });

  await button('Delete everything…').click();
  await button('Go on').click();
  await page.waitForSelector('::-p-aria([name="Delete it all"][role="button"])');
  await page.keyboard.press('Escape'); // the second question, too, may be left
  expect(await stored()).toMatchObject({ settings: true, badge: '1' });
  await button('Delete everything…').click();
  await button('Go on').click();
  await button('Delete it all').click();
  await expect.poll(notice).toBe('Everything was deleted');
  expect(await stored()).toEqual({ settings: false, mark: false, notices: [], badge: '' });
  expect(await registeredFor(running)).toEqual([]);
});

it('complains of nothing', () => expect(heard).toEqual([]));
