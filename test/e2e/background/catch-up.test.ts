import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Ledger } from '../../../utils/roster/model/ledger';
import { healthy } from '../../canvas/scenarios/healthy';
import { improperCsv } from '../../canvas/scenarios/messages';
import { startCanvas } from '../../canvas/server';
import type { ImportScript, Scenario } from '../../canvas/sync/script';
import { axeFindings } from '../stage/assistive/axe';
import { type RunningBrowser, startBrowser } from '../stage/browser';
import { longAgo, signInToStay, storedLedger } from '../stage/kept/closed';
import { keepProfile } from '../stage/kept/kept-profile';
import { openPopup } from '../stage/popup';
import { canvasHost, ordinaryPage } from '../stage/stage';

const minute = 60_000;
const hour = 60 * minute;
/** From 17:00 to 8:00. */
const night = 15 * hour;
const upload: ImportScript = { minutes: 1, rows: { user: 900, section: 90 }, end: 'imported' };
const failing: ImportScript = {
  ...upload,
  end: 'failed_with_messages',
  stopsAt: 0.5,
  messages: [improperCsv(3)],
};
/** A sync that uploads every minute of the night; the third upload fails. */
const crowded: Scenario = {
  ...healthy,
  current: null,
  earlier: [],
  imports: Array.from({ length: 840 }, (_, n) => ({
    createdMinutesAgo: -20 - n,
    by: 'integration' as const,
    script: n === 2 ? failing : upload,
  })),
};

const profile = keepProfile('catch-up');

/** What the popup says of the catching up; null where it says nothing of it. */
const catchUp = (popup: Page) =>
  popup.evaluate(() => {
    const line = document.querySelector<HTMLElement>('[data-catch-up]');
    const bar = line?.querySelector('progress');
    return (
      line && {
        state: line.dataset.catchUp,
        text: line.querySelector('p')?.innerText,
        share: bar ? bar.value / bar.max : null,
      }
    );
  });

test('a night missed while the browser was closed is caught up with: the popup says how far, and Stop stops', async () => {
  await profile.make();
  profile.canvas = await startCanvas({ scenario: 'nothing-to-do', speed: 0 });
  const { clock, requests, faults } = profile.canvas;
  profile.canvas.district(canvasHost).play(crowded, clock.now());
  const start = (isNew: boolean) =>
    startBrowser({ port: profile.canvas?.port ?? 0, kept: { folder: profile.folder, isNew } });
  const ownPage = async ({ browser, extensionId }: RunningBrowser) => {
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${extensionId}/options.html`);
    return page;
  };
  profile.running = await start(true);
  await (await signInToStay(profile.running)).goto(ordinaryPage);
  const evening = await ownPage(profile.running);
  const account = async (own: Page) =>
    ((await own.evaluate(storedLedger)) as Ledger)?.accounts[canvasHost];
  await expect.poll(async () => (await account(evening))?.readAt ?? null).not.toBeNull();
  await evening.evaluate(longAgo(night));
  await profile.running.close();

  clock.advance(night);
  faults.slowMs = 300; // else it would be over before anybody could press anything
  faults.on(canvasHost, 'slow');
  requests.clear();
  profile.running = await start(false);
  const [over = await profile.running.browser.newPage()] = await profile.running.browser.pages();
  const popup = await openPopup(profile.running, over);
  await expect
    .poll(() => catchUp(popup), { timeout: 60_000 })
    .toMatchObject({
      state: 'reading',
      text: expect.stringMatching(
        /^Catching up with Canvas’s imports since .+: read back to .+\.$/,
      ),
    });
  const { share } = (await catchUp(popup)) ?? {};
  expect(share).toBeGreaterThan(0);
  expect(share).toBeLessThan(1);
  expect(await axeFindings(popup.mainFrame())).toEqual([]);

  await popup.locator('::-p-aria([name="Stop"][role="button"])').click();
  await expect
    .poll(() => catchUp(popup))
    .toMatchObject({
      state: 'stopped',
      text: expect.stringContaining('does not know how Canvas’s imports from'),
      share: null,
    });
  const older = () => requests.api().filter(({ path }) => path.includes('created_before'));
  await expect.poll(async () => (await account(popup))?.unread?.stopped).toBe(true);
  const asked = older().length;
  await popup.close();

  // A popup that is opened again says so still, and from it reading goes on to the end.
  faults.clear();
  const again = await openPopup(profile.running, over);
  await expect.poll(() => catchUp(again)).toMatchObject({ state: 'stopped' });
  expect(older().length - asked).toBeLessThanOrEqual(1); // one may have been on its way
  await again.locator('::-p-aria([name="Go on reading"][role="button"])').click();
  await expect.poll(() => catchUp(again), { timeout: 60_000 }).toBeNull();
  // The failure lies at the night's very beginning: it is told of once that is read.
  const failures = async () =>
    Object.values(((await again.evaluate(storedLedger)) as Ledger).events).filter(
      ({ kind }) => kind === 'failed',
    );
  await expect.poll(failures).toHaveLength(1);
  expect(requests.all.every(({ overlap }) => overlap <= 1)).toBe(true);
});
