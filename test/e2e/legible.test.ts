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
/** What a browser may ask of colors besides; puppeteer itself knows no contrast. */
const wishes = ['none', 'more contrast', 'forced colors'] as const;
async function wants(page: Page, theme: (typeof themes)[number], wish: (typeof wishes)[number]) {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: theme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
      { name: 'prefers-contrast', value: wish === 'more contrast' ? 'more' : 'no-preference' },
      { name: 'forced-colors', value: wish === 'forced colors' ? 'active' : 'none' },
    ],
  });
}
const looks = themes.flatMap((theme) => wishes.map((wish) => [theme, wish] as const));

describe('text, controls, icons and bars stand out, and targets are large enough', () => {
  let browser: Browser;
  let page: Page;
  let script: string;
  beforeAll(async () => {
    script = await screensScript();
    browser = await puppeteer.launch({
      executablePath: browserPath,
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
    page = await browser.newPage();
    await openScreens(page, script, 'en');
  });
  afterAll(() => browser.close());

  test.each(looks)('in every state of panel and rows, %s, %s', async (theme, wish) => {
    await wants(page, theme, wish);
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

  test.each([
    ['en', [1280, 1000, 800, 700, 600, 500, 320]],
    // What is left of a failure's text is scrolled to where it is narrower.
    ['es', [1280, 1000, 700, 600, 500]],
    ['fr', [1280, 1000, 700, 600, 500]],
    ['pt_BR', [1280, 1000, 700, 600, 500]],
    ['ar', [1280, 1000, 800, 700, 600, 500]],
  ])('and nothing that a panel says first is cut, in %s', async (locale, widths) => {
    const page = await browser.newPage();
    await openScreens(page, script, locale);
    await wants(page, 'light', 'none');
    const names = await page.evaluate(() => (globalThis as unknown as Screens).panelScreens.names);
    const cut: string[] = [];
    for (const width of widths) {
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
    await page.close();
    expect(cut).toEqual([]);
  });

  test('what can be done has one row, and what is known of a failure a column of labels', async () => {
    const wrong: string[] = [];
    const names = await page.evaluate(() => (globalThis as unknown as Screens).panelScreens.names);
    let columns = 0;
    for (const width of [1280, 800, 600]) {
      await page.setViewport({ width: width + 2 * margin, height: 900 });
      for (const name of names) {
        const [rows, labels, texts] = await page.evaluate((state) => {
          (globalThis as unknown as Screens).panelScreens.draw(state, 'light');
          const root = document.querySelector('rosterscope-overlay')?.shadowRoot;
          const at = (selector: string, side: 'top' | 'left') =>
            [...(root?.querySelectorAll(selector) ?? [])].map((element) =>
              Math.round(element.getBoundingClientRect()[side]),
            );
          return [
            at('.verdict .button', 'top'),
            at(':is(.why-row, .said) > strong', 'left'),
            at(':is(.why-row > span, .said > .original)', 'left'),
          ] as const;
        }, name);
        const [row, label, text] = [rows, labels, texts].map((all) => new Set(all).size);
        if ((row ?? 0) > 1 || (label ?? 0) > 1 || (text ?? 0) > 1 || labels.length !== texts.length)
          wrong.push(`${name} ${width}: ${rows} / ${labels} / ${texts}`);
        columns += labels.length > 2 ? 1 : 0;
      }
    }
    expect(columns).toBeGreaterThan(5);
    expect(wrong).toEqual([]);
  });

  test('so it is in the popup', async () => {
    await page.setViewport({ width: 380, height: 600 });
    const rows = await page.evaluate(() => {
      const { popupNames, drawPopup } = (globalThis as unknown as Screens).panelScreens;
      document.querySelector('rosterscope-overlay')?.remove();
      return popupNames.map((name) => {
        drawPopup(name);
        const buttons = document.querySelectorAll('.lead .button:not([aria-expanded])');
        const tops = [...buttons].map((one) => Math.round(one.getBoundingClientRect().top));
        return [name, new Set(tops).size, tops.length] as const;
      });
    });
    expect(rows.filter(([, , count]) => count > 1).length).toBeGreaterThan(2);
    expect(rows.filter(([, count]) => count > 1)).toEqual([]);
  });

  test.each(looks)('in every state of the popup, %s, %s', async (theme, wish) => {
    await wants(page, theme, wish);
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
