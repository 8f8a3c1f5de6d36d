import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import { openAdvanced } from '../stage/advanced';
import { type Stage, setStage, toolPage } from '../stage/stage';
import { openList } from '../stage/tool';
import { inWorker, killWorker, wakeWorker } from '../stage/worker';

declare const chrome: typeof Browser;

const minute = 60_000;
let stage: Stage;
let settings: Page;
beforeAll(async () => {
  stage = await setStage({ scenario: 'extract-fails' });
});
afterAll(() => stage.close());

const label = 'Keep one SIS Integration tab open';
const toggle = () => settings.locator(`::-p-aria([name="${label}"][role="checkbox"])`).click();
const said = () => settings.$eval('main', (main) => main.textContent);

/** The tabs that show the page to watch, but for the admin's own. */
const watchTabs = () =>
  inWorker(
    stage,
    async (url: string) =>
      (await chrome.tabs.query({ pinned: true })).filter((tab) => tab.url?.startsWith(url)),
    toolPage,
  );
/** The alarm rings as often as the browser lets it; this one rings now. */
const ring = async () => {
  await wakeWorker(stage);
  await inWorker(stage, () => {
    const { onAlarm } = chrome.alarms as unknown as {
      onAlarm: { dispatch(alarm: { name: string }): void };
    };
    onAlarm.dispatch({ name: 'poll' });
  });
};
const change = (id: number | undefined, update: { active?: boolean; pinned?: boolean }) =>
  inWorker(stage, async (tab, how) => void (await chrome.tabs.update(tab, how)), id ?? 0, update);

test('it opens pinned, muted and behind once the page is known, and follows Extract by itself', async () => {
  settings = await stage.browser.newPage();
  await settings.goto(`chrome-extension://${stage.extensionId}/options.html`);
  await settings.waitForSelector('main');
  await openAdvanced(settings);
  await toggle();
  await expect.poll(said).toContain('It opens once Rosterscope knows the page');
  await stage.page.bringToFront();
  await openList(stage);
  await stage.page.goto('about:blank');
  await settings.bringToFront();
  await toggle();
  await toggle();
  await expect
    .poll(watchTabs)
    .toMatchObject([{ active: false, mutedInfo: { muted: true }, autoDiscardable: false }]);
  await expect.poll(said).toContain('It is open on demo.instructure.com.');
  const badge = () => inWorker(stage, () => chrome.action.getBadgeText({}));
  expect(await badge()).not.toBe('1');
  // Canvas never hears of a failed Extract, so only the page can tell.
  stage.canvas.clock.advance(30 * minute);
  await expect
    .poll(
      async () => {
        await ring();
        return badge();
      },
      { interval: 1000 },
    )
    .toBe('1');
});

test('no second one opens, whatever the worker lives through', async () => {
  const [tab] = await watchTabs();
  for (let round = 0; round < 2; round++) {
    await killWorker(stage);
    await ring();
  }
  expect(await watchTabs()).toMatchObject([{ id: tab?.id }]);
});

test('a discarded one is loaded again', async () => {
  const [tab] = await watchTabs();
  await inWorker(stage, async (id) => void (await chrome.tabs.discard(id)), tab?.id ?? 0);
  await expect.poll(watchTabs).toMatchObject([{ discarded: true }]);
  await ring();
  await expect
    .poll(async () => {
      await ring();
      return watchTabs();
    })
    .toMatchObject([{ discarded: false }]);
});

test('switching off closes it, but not under the admin’s eyes', async () => {
  await toggle();
  await expect.poll(watchTabs).toEqual([]);
  await toggle();
  await expect.poll(watchTabs).toHaveLength(1);
  const [tab] = await watchTabs();
  await change(tab?.id, { active: true });
  await inWorker(stage, async () => {
    const { settings } = await chrome.storage.local.get<{ settings: object }>('settings');
    await chrome.storage.local.set({ settings: { ...settings, watchTab: false } });
  });
  await expect
    .poll(() => inWorker(stage, () => chrome.storage.session.get('watchTab')))
    .toEqual({});
  expect(await watchTabs()).toMatchObject([{ id: tab?.id, active: true }]);
});

test('one that the admin unpins is theirs, and the settings say so', async () => {
  const [tab] = await watchTabs();
  await settings.bringToFront();
  await toggle(); // it is found again
  await expect.poll(said).toContain('It is open on');
  await change(tab?.id, { pinned: false });
  await ring();
  await expect.poll(said).toContain('You took over this tab');
  await ring();
  expect(await watchTabs()).toEqual([]);
});
