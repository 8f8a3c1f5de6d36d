import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import { cascade } from '../canvas/scenarios/cascade';
import { secrets, students } from '../canvas/secrets';
import type { Scenario } from '../canvas/sync/script';
import { openAdvanced } from './stage/advanced';
import { axeFindings } from './stage/assistive/axe';
import { clipboard } from './stage/clipboard';
import { overlayStates, overlayText } from './stage/overlay';
import { openPopup } from './stage/popup';
import { pressFound } from './stage/press';
import { keepDownloads, saved } from './stage/saved';
import { canvasHost, type Stage, setStage } from './stage/stage';
import { openDetails, press, toolFrame } from './stage/tool';
import { inWorker } from './stage/worker';

declare const chrome: typeof Browser;

const wholeSync = 90 * 60_000;
/** Whatever shows what was masked, for the moment. */
const reveals = /show full message/i;
/** Whatever leads to another page. */
const leads = /^(?:go to|open) |schedule|and rows/i;

let stage: Stage;
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rosterscope-saved-'));
});
afterEach(async () => {
  await stage?.close();
  await rm(folder, { recursive: true, force: true });
});

/** A failing night as Canvas and the page tell it, students included. */
async function failingNight(scenario: Scenario): Promise<void> {
  stage = await setStage({ scenario: 'nothing-to-do', notifications: true });
  const { canvas, page } = stage;
  canvas.clock.advance(Date.parse('2026-11-25T09:00:00Z') - canvas.clock.now());
  canvas.district(canvasHost).play(scenario, canvas.clock.now());
  await inWorker(stage, () => {
    const kept: string[] = [];
    Object.assign(globalThis, { kept });
    for (const api of [chrome, (globalThis as { browser?: typeof chrome }).browser]) {
      if (!api?.notifications) continue;
      const create = api.notifications.create.bind(api.notifications) as (
        ...all: unknown[]
      ) => void;
      const value = (...all: unknown[]) => {
        kept.push(JSON.stringify(all));
        return create(...all);
      };
      Object.defineProperty(api.notifications, 'create', { value });
    }
  });
  await openDetails(stage);
  await expect.poll(() => overlayStates(page)).toContain('running');
  canvas.clock.advance(wholeSync);
  canvas.requests.clear();
  // Canvas has reported the imports before the page shows the end.
  await expect.poll(() => canvas.requests.api(canvasHost).length).toBeGreaterThan(0);
  await press(page, 'Refresh');
  await expect.poll(() => overlayStates(page)).toContain('failed');
}

/** All that a document holds of ours: elements, attributes and texts, shadow roots included. */
function ours(): string {
  const roots: string[] = [];
  const walk = (root: Document | ShadowRoot) => {
    for (const each of root.querySelectorAll('*')) {
      if (!each.shadowRoot) continue;
      roots.push(each.shadowRoot.innerHTML);
      for (const field of each.shadowRoot.querySelectorAll('textarea')) roots.push(field.value);
      walk(each.shadowRoot);
    }
  };
  walk(document);
  return roots.join('\n');
}

/** Presses what `selector` finds in a surface, one after the other, but nothing that reveals. */
async function pressAll(page: Page, selector: string, copied: string[] = []): Promise<string[]> {
  const pressed: string[] = [];
  const find = (selector: string, barred: string, before: string[]) => {
    const root = document.querySelector('rosterscope-overlay')?.shadowRoot ?? document;
    const buttons = [...root.querySelectorAll<HTMLElement>(selector)];
    const next = buttons.find((button) => {
      const name = button.innerText || button.ariaLabel || '';
      const isOff = button.matches(':disabled') || !button.checkVisibility();
      return !isOff && !before.includes(name) && !new RegExp(barred, 'i').test(name);
    });
    return next;
  };
  const place = toolFrame(page) ?? page;
  const barred = `${reveals.source}|${leads.source}`;
  for (let turn = 0; turn < 40; turn++) {
    const handle = await (place as Frame).evaluateHandle(find, selector, barred, pressed);
    const next = handle.asElement() as ElementHandle<HTMLElement> | null;
    if (next === null) break;
    const name = await next.evaluate((button) => button.innerText || button.ariaLabel || '');
    // With the mouse, for our panels hear no script; a button that goes meanwhile is looked for again.
    const isPressed = await next.click().then(
      () => true,
      () => false,
    );
    if (!isPressed) continue;
    pressed.push(name);
    await new Promise((resolve) => setTimeout(resolve, 300));
    if (!/^copy/i.test(name)) continue;
    // A press before the history has come waits for it, and another tab in front would bar the copy.
    await expect.poll(() => overlayText(page)).toContain('Copied');
    copied.push(await clipboard(stage));
  }
  return pressed;
}

/** What the extension has stored: both areas and every database. */
function stored(): Promise<string> {
  return inWorker(stage, async () => {
    const areas = [await chrome.storage.local.get(null), await chrome.storage.session.get(null)];
    const wait = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const databases: unknown[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await wait(indexedDB.open(name));
      for (const store of db.objectStoreNames) {
        databases.push(await wait(db.transaction(store).objectStore(store).getAll()));
      }
      db.close();
    }
    return JSON.stringify([areas, databases]);
  });
}

const leaksIn = (text: string) => secrets.filter((secret) => text.includes(secret));

/** Everything of ours, searched for every secret. */
async function leaks(
  popup: Page,
  said: string[],
  copied: string[],
): Promise<Record<string, string[]>> {
  const shown = await Promise.all(stage.page.frames().map((frame) => frame.evaluate(ours)));
  const notices = () =>
    inWorker(stage, () => (globalThis as unknown as { kept: string[] }).kept.join());
  await expect.poll(notices).toContain('failed'); // else nothing was caught
  expect(await stored()).toContain('ledger');
  return {
    page: leaksIn(shown.join()),
    popup: leaksIn(await popup.content()),
    notifications: leaksIn(await notices()),
    storage: leaksIn(await stored()),
    console: leaksIn(said.join()),
    copies: leaksIn(copied.join()),
    files: leaksIn((await saved(folder)).join()),
  };
}

const nothing = {
  page: [],
  popup: [],
  notifications: [],
  storage: [],
  console: [],
  copies: [],
  files: [],
};

function listen(page: Page, said: string[]): void {
  page.on('console', (message) => said.push(message.text()));
}

const [{ name, login, sisId }] = students as [(typeof students)[number]];
const named: Scenario = {
  ...cascade,
  current: {
    startedMinutesAgo: 0.2,
    job: {
      ...cascade.next,
      conversion: {
        minutes: 2,
        fails: {
          atPercent: 61,
          message: `No Mapping found for Type: homeroom, user "${name}" (login_id: ${login}, sourcedId: ${sisId})`,
        },
      },
    },
  },
};

test.each([
  ['messages of 4,020 rows', cascade, ['Load more', 'Copy for SIS Support']],
  ['a failure that names a student', named, ['Copy for SIS Support']],
])('no student leaves the page: %s', async (_, scenario, wanted) => {
  await failingNight(scenario);
  const said: string[] = [];
  listen(stage.page, said);
  const copied: string[] = [];
  await keepDownloads(stage, folder);
  const pressed = await pressAll(stage.page, 'button, summary', copied);
  expect(pressed.filter((each) => /^(?:copy|download)/i.test(each)).length).toBeGreaterThan(2);
  expect(pressed).toEqual(expect.arrayContaining(wanted));
  const groups = await toolFrame(stage.page)?.$$('rosterscope-overlay >>> .group-item');
  expect(groups).toHaveLength(scenario === cascade ? 3 : 0);
  expect(copied.join()).toContain('58'); // the job's number, at least
  await expect.poll(() => saved(folder)).not.toEqual([]);
  const popup = await openPopup(stage, stage.page);
  listen(popup, said);
  await popup.waitForSelector('[data-job]');
  // A press on a job would open it, and close the popup.
  await pressAll(popup, '[aria-expanded="false"], summary');
  expect(await leaks(popup, said, copied)).toEqual(nothing);
});

test('the search finds a student where one is shown on request', async () => {
  await failingNight(named);
  const place = toolFrame(stage.page);
  await place?.locator('rosterscope-overlay >>> ::-p-aria(Show full message)').click();
  await expect.poll(async () => leaksIn((await place?.evaluate(ours)) ?? '')).toContain(name);
});

/** The button of the panel with these words, as a function that finds it in the page. */
const findOwn = (text: string) => {
  const root = document.querySelector('rosterscope-overlay')?.shadowRoot;
  const all = [...(root?.querySelectorAll<HTMLElement>('button') ?? [])];
  return all.find((button) => button.innerText.trim() === text);
};

async function pressOwn(words: string): Promise<void> {
  const place = toolFrame(stage.page);
  if (place) await expect.poll(() => pressFound(place, findOwn, words)).toBe(true);
}

test('rows are shown on a page of ours alone: in the panel no script finds any, and none can press for one', async () => {
  await failingNight(cascade);
  const { page, browser, extensionId } = stage;
  const said: string[] = [];
  listen(page, said);
  const shown = async () => (await toolFrame(page)?.evaluate(ours)) ?? '';
  await expect.poll(shown).toContain('Details');
  // A script of the tool presses, and takes the button out of our root to press it there.
  await toolFrame(page)?.evaluate(() => {
    const root = document.querySelector('rosterscope-overlay')?.shadowRoot;
    for (const button of root?.querySelectorAll<HTMLElement>('[aria-expanded="false"]') ?? []) {
      button.click();
      button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    }
  });
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(await shown()).not.toContain('aria-expanded="true"');

  await keepDownloads(stage, folder);
  await pressOwn('Details');
  await expect.poll(async () => (await shown()).split('data-entry=').length).toBe(4);
  await pressOwn('Show messages and rows');
  const address = `chrome-extension://${extensionId}/messages.html`;
  const target = await browser.waitForTarget((each) => each.url().startsWith(address));
  const messages = await target.asPage();
  listen(messages, said);
  await expect.poll(async () => leaksIn(await messages.content())).not.toEqual([]);
  expect(await axeFindings(messages.mainFrame())).toEqual([]);
  await messages.locator('::-p-aria(Search rows)').fill('no such word');
  await expect.poll(() => messages.$$('tbody tr').then((rows) => rows.length)).toBe(0);
  expect(leaksIn(await shown())).toEqual([]);

  await page.bringToFront();
  const copied: string[] = [];
  for (const words of ['Copy for SIS Support', 'Copy update for staff']) {
    await pressOwn(words);
    await expect.poll(shown).toContain('Copied,');
    copied.push(await clipboard(stage));
  }
  expect(copied.join()).toContain('Messages of the imports (912 read)');
  await pressOwn('Download report');
  await expect.poll(() => saved(folder)).not.toEqual([]);
  const popup = await openPopup(stage, page);
  await popup.waitForSelector('[data-job]');
  expect(await leaks(popup, said, copied)).toEqual(nothing);
});

test('the support file tells of the failing night, and of no student, job or Canvas', async () => {
  await failingNight(named);
  await keepDownloads(stage, folder);
  const settings = await stage.browser.newPage();
  await settings.goto(`chrome-extension://${stage.extensionId}/options.html`);
  await openAdvanced(settings);
  await settings.locator('::-p-aria([name="Save support file"][role="button"])').click();
  await expect.poll(() => saved(folder)).toHaveLength(1);
  const text = (await saved(folder)).join();
  expect(leaksIn(text)).toEqual([]);
  expect(text).not.toContain(canvasHost);
  expect(JSON.parse(text)).toMatchObject({
    kind: 'rosterscope-support',
    accounts: [{ isCloud: true, problem: null }],
    ownHosts: 0,
    jobs: expect.objectContaining({}),
  });
  const counted = JSON.parse(text).events as Record<string, number>;
  expect(Object.keys(counted).join()).toContain('failed');
});
