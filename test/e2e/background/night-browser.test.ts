import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import type { Ledger } from '../../../utils/roster/model/ledger';
import { random } from '../../canvas/random';
import { evening, eventsOf, sleep } from '../../night/night';
import { install } from '../stage/browser';
import { atPace } from '../stage/fast-clock';
import { noticesSeenFrom } from '../stage/notification';
import { ordinaryPage, type Stage, setStage } from '../stage/stage';

declare const chrome: typeof Browser;

const hour = 3_600_000;
/** Ten hours in 90 seconds. */
const speed = 400;
const deaths = 200;

let stage: Stage;
let folder: string;
afterEach(async () => {
  await stage.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** Installs the extension on a clock that goes as fast as Canvas's from now on. */
async function installFast(): Promise<string> {
  const { browser, canvas } = stage;
  folder = await mkdtemp(join(tmpdir(), 'rosterscope-night-'));
  const began = Date.now() + 4000;
  const pace = { start: canvas.clock.now(), began, speed };
  const extensionId = await install(browser, join(folder, 'extension'), true, atPace(pace));
  await wait(Math.max(0, began - Date.now()));
  canvas.clock.advance((Date.now() - began) * speed);
  canvas.clock.speed = speed;
  return extensionId;
}

/**
 * Starts the worker and ends it within moments, again and again, until the night is over and enough have
 * died; between them, alarms start it too. The page has to be of the extension's origin: only from there
 * are its workers in reach, and no debugger is attached to them, which would keep them alive.
 */
async function killAllNight(page: Page, scopeURL: string, seed: number): Promise<void> {
  const { clock } = stage.canvas;
  const morning = clock.now() + 10 * hour;
  const next = random(seed);
  const session = await page.createCDPSession();
  let status = 'stopped';
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    status = versions.find((each) => each.scriptURL.startsWith(scopeURL))?.runningStatus ?? status;
  });
  await session.send('ServiceWorker.enable');
  let killed = 0;
  while (clock.now() < morning || killed < deaths) {
    await session.send('ServiceWorker.startWorker', { scopeURL });
    while (status !== 'running') await wait(5);
    await wait(next() * 200);
    if (status === 'running') killed++;
    await session.send('ServiceWorker.stopAllWorkers');
    while (status === 'running') await wait(5);
    await wait(next() * 100);
  }
  await session.detach();
}

test('a night at speed, the worker killed at random, tells what the same night tells undisturbed', async () => {
  const undisturbed = await evening();
  await sleep(undisturbed, null);
  const expected = eventsOf(undisturbed);
  await undisturbed.canvas.close();

  stage = await setStage({ scenario: 'night', speed: 0, extension: false });
  const { page, canvas } = stage;
  const extensionId = await installFast();
  await page.goto(ordinaryPage);
  await expect.poll(() => canvas.requests.api().length).toBeGreaterThan(0);
  const scope = `chrome-extension://${extensionId}/`;
  const watcher = await stage.browser.newPage();
  await watcher.goto(`${scope}options.html`);
  const seenNotices = await noticesSeenFrom(watcher);
  await page.goto(`${scope}icon/128.png`);
  await killAllNight(page, scope, 7);

  await page.goto(`${scope}options.html`);
  const seen = () =>
    page.evaluate(async () => ({
      badge: await chrome.action.getBadgeText({}),
      ledger: JSON.parse((await chrome.storage.local.get('ledger')).ledger as string) as Ledger,
    }));
  const reported = async () => {
    const { badge, ledger } = await seen();
    const events = Object.values(ledger.events).map(({ at: _, ...event }) => event);
    return {
      badge,
      notices: await seenNotices(),
      events: events.sort((a, b) => (a.id < b.id ? -1 : 1)),
    };
  };
  const notices = expected.map(({ id }) => id);
  await expect.poll(reported).toEqual({ badge: '1', notices, events: expected });
  expect(canvas.requests.unexpected).toEqual([]);
  expect(canvas.requests.api().filter(({ signedIn }) => !signedIn)).toEqual([]);
}, 300_000);
