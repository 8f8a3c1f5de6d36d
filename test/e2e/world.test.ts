import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import { german } from '../canvas/tool/languages/german';
import { install } from './stage/browser';
import { newestRow, overlayStates, overlayText } from './stage/overlay';
import { openPopup } from './stage/popup';
import { canvasHost, type Stage, setStage, signIn, toolPage } from './stage/stage';
import { frameOf, openDetails, openList, press, toolFrame } from './stage/tool';
import { inWorker } from './stage/worker';

declare const chrome: typeof Browser & {
  developerPrivate: {
    updateExtensionConfiguration(update: {
      extensionId: string;
      hostAccess: string;
    }): Promise<void>;
  };
};

const importPage = `https://${canvasHost}/accounts/1/sis_import`;
let stage: Stage;
afterEach(() => stage.close());

test('a page whose language is switched is read in the one it now has', async () => {
  stage = await setStage({ scenario: 'running', speed: 0 });
  const { page, canvas } = stage;
  await openDetails(stage);
  await expect.poll(() => overlayStates(page)).toBe('complete complete running');
  canvas.district(canvasHost).settings.words = german;
  await press(page, 'Refresh');
  await frameOf(page).waitForSelector(`::-p-text(${german.job.refresh})`);
  await expect.poll(() => overlayStates(page)).toBe('complete complete running');
  expect(await toolFrame(page)?.$$('rosterscope-overlay')).toHaveLength(1);
});

test('a page that a tool writes into a frame without an address is followed', async () => {
  stage = await setStage({ scenario: 'running', speed: 0 });
  const { page } = stage;
  await openList(stage);
  await frameOf(page).evaluate(() => {
    const app = document.querySelector('#app');
    for (const own of app?.querySelectorAll('rosterscope-overlay, rosterscope-chip') ?? [])
      own.remove();
    const inner = document.createElement('iframe');
    inner.style.cssText = 'width: 100%; height: 800px';
    const content = app?.innerHTML ?? '';
    document.body.replaceChildren(inner);
    const within = inner.contentDocument;
    if (within) within.body.innerHTML = content;
  });
  const inner = () => frameOf(page).childFrames()[0];
  expect(inner()?.url()).toMatch(/^(about:blank)?$/);
  const chip = () =>
    inner()
      ?.$$eval(
        'rosterscope-chip',
        ([first]) => first?.shadowRoot?.querySelector('.word')?.textContent,
      )
      .catch(() => null);
  await expect.poll(chip).toMatch(/^Import \d+%$/);
});

test('tabs that were open at the installation get panels, on both pages', async () => {
  stage = await setStage({ scenario: 'running', speed: 0, extension: false });
  const { page, browser } = stage;
  await page.goto(importPage);
  await page.waitForSelector('#content');
  const tool = await browser.newPage();
  await tool.goto(toolPage);
  await expect.poll(() => toolFrame(tool)?.$('table')).toBeTruthy();
  const folder = await mkdtemp(join(tmpdir(), 'rosterscope-late-'));
  try {
    await install(browser, join(folder, 'extension'), false);
    await page.bringToFront();
    await expect.poll(() => page.$('rosterscope-overlay')).toBeTruthy();
    await tool.bringToFront();
    await expect.poll(() => newestRow(tool)).toBe('running');
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('times follow the zone of the computer while the page is open', async () => {
  stage = await setStage({ scenario: 'running', speed: 0 });
  const { page } = stage;
  await page.emulateTimezone('America/Denver');
  await openDetails(stage);
  await expect.poll(() => overlayText(page)).toMatch(/\d\u00a0[AP]M\u00a0M[SD]T/);
  await page.emulateTimezone('America/New_York');
  await expect.poll(() => overlayText(page)).toMatch(/\d\u00a0[AP]M\u00a0E[SD]T/);
});

test('on paper bars keep their color, and no list is cut', async () => {
  stage = await setStage({ scenario: 'imports-stopped', speed: 0 });
  const { page } = stage;
  await page.goto(importPage);
  await expect.poll(() => page.$('rosterscope-overlay >>> [data-import]')).toBeTruthy();
  await page.emulateMediaType('print');
  const looks = await page.$eval('rosterscope-overlay >>> .rows', (rows) => {
    const { overflow } = getComputedStyle(rows);
    const bar = rows.querySelector('.bar, .fill') ?? rows;
    return [
      overflow,
      getComputedStyle(bar).printColorAdjust,
      rows.scrollHeight - rows.clientHeight,
    ];
  });
  expect(looks).toEqual(['visible', 'exact', 0]);
});

test('a page of one Canvas drawn ahead from another shows its own imports, and its host is learned', async () => {
  stage = await setStage({ scenario: 'nothing-to-do', speed: 0 });
  const { page, canvas } = stage;
  const other = 'lakeside.instructure.com';
  canvas.play('imports-stopped');
  canvas.district(canvasHost).settings.mayBeDrawnAhead = true;
  await signIn(page, other);
  await page.goto(`https://${other}/courses/7`);
  await page.evaluate((url) => {
    const rules = document.createElement('script');
    rules.type = 'speculationrules';
    rules.textContent = JSON.stringify({ prerender: [{ urls: [url], eagerness: 'immediate' }] });
    const link = Object.assign(document.createElement('a'), { id: 'ahead', href: url });
    link.textContent = 'Ahead';
    document.body.append(rules, link);
  }, importPage);
  const drawn = () =>
    canvas.requests.all.some(({ path }) => path.includes('/accounts/1/sis_import'));
  await expect.poll(drawn).toBe(true);
  // The driver loses a tab whose page was drawn ahead, but the extension sees it.
  const shown = () =>
    inWorker(
      stage,
      async (url: string) => {
        const [tab] = await chrome.tabs.query({ url });
        if (tab?.id === undefined) return null;
        const func = () => ({
          wasAhead: performance.getEntriesByType('navigation').some((entry) => {
            const { activationStart = 0 } = entry as { activationStart?: number };
            return activationStart > 0;
          }),
          imports: [
            ...(document
              .querySelector('rosterscope-overlay')
              ?.shadowRoot?.querySelectorAll<HTMLElement>('[data-import]') ?? []),
          ].map((each) => each.dataset.import?.split('/')[0]),
        });
        const [answer] = await chrome.scripting.executeScript({ target: { tabId: tab.id }, func });
        return answer?.result ?? null;
      },
      importPage,
    );
  await page.evaluate(() => document.querySelector<HTMLElement>('#ahead')?.click());
  await expect.poll(shown).toEqual({ wasAhead: true, imports: Array(3).fill(canvasHost) });
});

test('where access is withheld the popup says so and asks for it', async () => {
  stage = await setStage({ scenario: 'running', speed: 0 });
  const { page, browser, extensionId } = stage;
  const settings = await browser.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(
    (extensionId) =>
      chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_CLICK' }),
    extensionId,
  );
  await page.bringToFront();
  await page.goto('about:blank');
  const popup = await openPopup(stage, page);
  await popup.waitForSelector('[data-access="withheld"] button');
  expect(await popup.$eval('main', (main) => main.textContent)).not.toContain(
    'Open your Canvas in a tab',
  );
  await popup.close();
});
