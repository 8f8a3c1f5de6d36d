import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cascade } from '../../canvas/scenarios/cascade';
import { students } from '../../canvas/secrets';
import type { Scenario } from '../../canvas/sync/script';
import { openAdvanced } from '../stage/advanced';
import { axeFindings } from '../stage/assistive/axe';
import { clipboard } from '../stage/clipboard';
import { openPopup } from '../stage/popup';
import { pressFound } from '../stage/press';
import { keepDownloads, saved } from '../stage/saved';
import { canvasHost, type Stage, setStage } from '../stage/stage';
import { toolFrame } from '../stage/tool';
import { failingNight } from './failing-night';
import { leaks, leaksIn, nothing, ours } from './leaks';
import { pressAll } from './press-all';

let stage: Stage;
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rosterscope-saved-'));
});
afterEach(async () => {
  await stage?.close();
  await rm(folder, { recursive: true, force: true });
});

async function begin(scenario: Scenario): Promise<void> {
  stage = await setStage({ scenario: 'nothing-to-do', notifications: true });
  await failingNight(stage, scenario);
}

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
  await begin(scenario);
  const said: string[] = [];
  listen(stage.page, said);
  const copied: string[] = [];
  await keepDownloads(stage, folder);
  const pressed = await pressAll(stage, stage.page, 'button, summary', copied);
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
  await pressAll(stage, popup, '[aria-expanded="false"], summary');
  expect(await leaks(stage, folder, popup, said, copied)).toEqual(nothing);
});

test('the search finds a student where one is shown on request', async () => {
  await begin(named);
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
  await begin(cascade);
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
  const last = await messages.$eval('tbody td:last-child', (cell) => {
    const { textAlign, whiteSpace } = getComputedStyle(cell);
    return { textAlign, whiteSpace };
  });
  expect(last).toEqual({ textAlign: 'start', whiteSpace: 'normal' });
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
  expect(await leaks(stage, folder, popup, said, copied)).toEqual(nothing);
});

test('the support file tells of the failing night, and of no student, job or Canvas', async () => {
  await begin(named);
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
