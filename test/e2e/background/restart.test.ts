import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { Ledger } from '../../../utils/roster/model/ledger';
import { startCanvas } from '../../canvas/server';
import { openAdvanced } from '../stage/advanced';
import { type RunningBrowser, startBrowser } from '../stage/browser';
import { firefoxPath, openExtensionPage, startFirefox } from '../stage/firefox';
import { api, longAgo, signInToStay, storedLedger } from '../stage/kept/closed';
import { keepProfile } from '../stage/kept/kept-profile';
import { canvasHost, ordinaryPage, toolPage } from '../stage/stage';
import { openList } from '../stage/tool';

/** From 17:00 to 8:00, in ms. */
const night = 15 * 3_600_000;
const profile = keepProfile('restart');

const browsers = [
  {
    name: 'Chromium',
    isThere: true,
    start: (port: number, isNew: boolean) =>
      startBrowser({ port, kept: { folder: profile.folder, isNew } }),
    openOwn: async ({ browser, extensionId }: RunningBrowser, file: string) => {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${extensionId}/${file}`);
      return page;
    },
  },
  {
    name: 'Firefox',
    isThere: Boolean(firefoxPath),
    start: (port: number, isNew: boolean) => startFirefox(port, { profile: profile.folder, isNew }),
    openOwn: openExtensionPage,
  },
];

describe.each(browsers)('in $name', { timeout: 180_000 }, ({ isThere, start, openOwn }) => {
  test.skipIf(!isThere)(
    'closed in the evening and opened in the morning it watches on, with no page opened',
    async () => {
      await profile.make();
      profile.canvas = await startCanvas({ scenario: 'night', speed: 0 });
      const { clock, requests } = profile.canvas;
      profile.running = await start(profile.canvas.port, true);
      const page = await signInToStay(profile.running);
      await page.goto(ordinaryPage);
      const own = await openOwn(profile.running, 'options.html');
      const account = async () =>
        ((await own.evaluate(storedLedger)) as Ledger)?.accounts[canvasHost];
      await expect.poll(async () => (await account())?.readAt ?? null).not.toBeNull();
      await own.evaluate(longAgo(night));
      await profile.running.close();

      clock.advance(night);
      requests.clear();
      profile.running = await start(profile.canvas.port, false);
      await expect.poll(() => requests.api().length, { timeout: 60_000 }).toBeGreaterThan(0);
      expect(requests.api().filter(({ signedIn }) => !signedIn)).toEqual([]);
      const after = await openOwn(profile.running, 'options.html');
      const notices = async () =>
        Object.values(((await after.evaluate(storedLedger)) as Ledger).events)
          .map(({ kind, notice }) => `${kind} ${notice}`)
          .sort();
      // The second of the night failed, the third never came; nothing else happened.
      await expect.poll(notices).toEqual(['failed told', 'overdue told']);
      const alarms = `${api}.alarms.getAll().then((all) => all.map(({ name }) => name))`;
      await expect.poll(() => after.evaluate(alarms)).toEqual(['poll']);
    },
  );
});

test('in Chromium the watch tab that the browser brings back is the one, muted and kept again', async () => {
  await profile.make();
  profile.canvas = await startCanvas({ scenario: 'running', speed: 0 });
  const start = (isNew: boolean) =>
    startBrowser({ port: profile.canvas?.port ?? 0, kept: { folder: profile.folder, isNew } });
  profile.running = await start(true);
  const page = await signInToStay(profile.running);
  await openList({ ...profile.running, page });
  await page.goto('about:blank'); // as long as the admin has the page open, there is no other
  const settings = async ({ browser, extensionId }: RunningBrowser) => {
    const own = await browser.newPage();
    await own.goto(`chrome-extension://${extensionId}/options.html`);
    return own;
  };
  // By its address: of a tab that was still on its way the browser keeps nothing but an empty one.
  const pinned = (own: Page) =>
    own.evaluate(
      `chrome.tabs.query({ pinned: true }).then((tabs) => tabs.map(({ url, mutedInfo, autoDiscardable }) =>
        [url, mutedInfo.muted, autoDiscardable].join(' ')))`,
    );
  const watched = [`${toolPage} true false`];
  const own = await settings(profile.running);
  await openAdvanced(own);
  const label = 'Keep one SIS Integration tab open';
  await own.locator(`::-p-aria([name="${label}"][role="checkbox"])`).click();
  await expect.poll(() => pinned(own)).toEqual(watched);
  await profile.running.close();

  profile.running = await start(false);
  const after = await settings(profile.running);
  await expect.poll(() => pinned(after)).toEqual(watched);
});
