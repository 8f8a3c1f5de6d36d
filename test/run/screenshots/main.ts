import { mkdirSync } from 'node:fs';
import { Launcher } from 'chrome-launcher';
import puppeteer from 'puppeteer-core';
import { margin, openScreens, type Screens, screensScript } from './screens';

/** Draws panel, popup and rows in every state, width, theme and language asked for, and prints how high they are. */

const folder = '.output/screenshots';
const widths = [1280, 800, 760, 320];
const looks = {
  light: { theme: 'light', features: [] },
  dark: { theme: 'dark', features: [] },
  contrast: { theme: 'light', features: [{ name: 'prefers-contrast', value: 'more' }] },
  forced: { theme: 'light', features: [{ name: 'forced-colors', value: 'active' }] },
};
const [quick] = process.argv.slice(2);
const browser = await puppeteer.launch({
  executablePath: process.env.ROSTERSCOPE_BROWSER ?? Launcher.getInstallations()[0],
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
mkdirSync(folder, { recursive: true });
const script = await screensScript();
const page = await browser.newPage();
const session = await page.createCDPSession();
const draw = (name: string, theme: string) =>
  page.evaluate(
    (...args) => (globalThis as unknown as Screens).panelScreens.draw(...args),
    name,
    theme,
  );
for (const locale of quick ? ['en'] : ['en', 'ar']) {
  await openScreens(page, script, locale);
  const names = await page.evaluate(() => (globalThis as unknown as Screens).panelScreens.names);
  for (const [look, { theme, features }] of Object.entries(looks).slice(0, quick ? 1 : 4)) {
    await session.send('Emulation.setEmulatedMedia', { features }); // puppeteer knows no contrast
    for (const name of names) {
      const heights: string[] = [];
      for (const width of widths) {
        await page.setViewport({ width: width + 2 * margin, height: 420 });
        await draw(name, theme);
        await new Promise((done) => setTimeout(done, 60));
        const [height, hidden] = await page.evaluate(() => {
          const { panelScreens } = globalThis as unknown as Screens;
          return [panelScreens.height(), panelScreens.hidden()] as const;
        });
        heights.push(hidden > 1 ? `${height} (${hidden} hidden)` : `${height}`);
        await page.screenshot({ path: `${folder}/${name}-${width}-${look}-${locale}.png` });
      }
      console.log(
        `${locale} ${look} ${name}: ${widths.map((w, at) => `${w}: ${heights[at]}`).join(', ')}`,
      );
    }
  }
}
/** The popup has one width, and follows the theme of the browser. */
async function drawPopups(locale: string): Promise<void> {
  await openScreens(page, script, locale);
  await page.setViewport({ width: 380, height: 600 });
  const names = await page.evaluate(
    () => (globalThis as unknown as Screens).panelScreens.popupNames,
  );
  for (const theme of ['light', 'dark']) {
    await session.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-color-scheme', value: theme }],
    });
    for (const name of names) {
      const height = await page.evaluate((state) => {
        (globalThis as unknown as Screens).panelScreens.drawPopup(state);
        return document.querySelector('main')?.scrollHeight;
      }, name);
      await new Promise((done) => setTimeout(done, 60));
      await page.screenshot({ path: `${folder}/popup-${name}-${theme}-${locale}.png` });
      console.log(`${locale} ${theme} popup ${name}: ${height}`);
    }
  }
}
/** Rows of the list, as wide as they need. */
async function drawRows(locale: string): Promise<void> {
  await openScreens(page, script, locale);
  await page.setViewport({ width: 640, height: 420 });
  for (const [look, { theme, features }] of Object.entries(looks)) {
    await session.send('Emulation.setEmulatedMedia', { features });
    await page.evaluate(
      (shown) => (globalThis as unknown as Screens).panelScreens.drawRows(shown),
      theme,
    );
    await new Promise((done) => setTimeout(done, 60));
    await page.screenshot({ path: `${folder}/rows-${look}-${locale}.png` });
  }
}
for (const locale of quick ? ['en'] : ['en', 'ar']) {
  await drawPopups(locale);
  await drawRows(locale);
}
await browser.close();
