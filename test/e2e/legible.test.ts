import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startCanvas } from '../canvas/server';
import { margin, openScreens, type Screens, screensScript } from '../run/screenshots/screens';
import { openAdvanced } from './stage/advanced';
import { startBrowser } from './stage/browser';
import { illegible } from './stage/measure/legibility';
import { browserPath } from './stage/policy';

const themes = ['light', 'dark'] as const;

const likes = (page: Page, theme: (typeof themes)[number]) =>
  page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);

describe('text, controls, icons and bars stand out, and targets are large enough', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await puppeteer.launch({
      executablePath: browserPath,
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
    page = await browser.newPage();
    await openScreens(page, await screensScript(), 'en');
  });
  afterAll(() => browser.close());

  test.each(themes)('in every state of panel and rows, %s', async (theme) => {
    await likes(page, theme);
    const found: string[] = [];
    const names = await page.evaluate(() => (globalThis as unknown as Screens).panelScreens.names);
    for (const width of [1280, 320]) {
      await page.setViewport({ width, height: 900 });
      for (const name of names) {
        await page.evaluate(
          (...args) => (globalThis as unknown as Screens).panelScreens.draw(...args),
          name,
          theme,
        );
        const here = await illegible(page.mainFrame());
        found.push(...here.map((each) => `${name} ${width}: ${each}`));
      }
    }
    await page.evaluate((shown) => {
      document.querySelector('rosterscope-overlay')?.remove();
      (globalThis as unknown as Screens).panelScreens.drawRows(shown);
    }, theme);
    found.push(...(await illegible(page.mainFrame())).map((each) => `rows: ${each}`));
    await page.evaluate(() => document.querySelector('table')?.remove());
    expect(names.length).toBeGreaterThan(10);
    expect(found).toEqual([]);
  });

  test('and nothing that a panel says first is cut', async () => {
    const names = await page.evaluate(() => (globalThis as unknown as Screens).panelScreens.names);
    const cut: string[] = [];
    for (const width of [1280, 800, 320]) {
      await page.setViewport({ width: width + 2 * margin, height: 900 });
      for (const name of names) {
        const px = await page.evaluate((state) => {
          const { draw, hidden } = (globalThis as unknown as Screens).panelScreens;
          draw(state, 'light');
          return hidden();
        }, name);
        if (px > 1) cut.push(`${name} ${width}: ${px}`);
      }
    }
    expect(cut).toEqual([]);
  });

  test.each(themes)('in every state of the popup, %s', async (theme) => {
    await likes(page, theme);
    await page.setViewport({ width: 380, height: 600 });
    const found: string[] = [];
    const names = await page.evaluate(
      () => (globalThis as unknown as Screens).panelScreens.popupNames,
    );
    for (const name of names) {
      await page.evaluate(
        (state) => (globalThis as unknown as Screens).panelScreens.drawPopup(state),
        name,
      );
      const here = await illegible(page.mainFrame());
      found.push(...here.map((each) => `${name}: ${each}`));
    }
    expect(names.length).toBeGreaterThan(5);
    expect(found).toEqual([]);
  });
});

test('the same holds in the settings', async () => {
  const canvas = await startCanvas({ scenario: 'healthy' });
  const running = await startBrowser({ port: canvas.port });
  try {
    const page = await running.browser.newPage();
    await page.goto(`chrome-extension://${running.extensionId}/options.html`);
    await openAdvanced(page);
    const found: string[] = [];
    for (const theme of themes) {
      await likes(page, theme);
      const here = await illegible(page.mainFrame());
      found.push(...here.map((each) => `${theme}: ${each}`));
    }
    expect(found).toEqual([]);
  } finally {
    await running.close();
    await canvas.close();
  }
});
