import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { Launcher } from 'chrome-launcher';
import puppeteer, { type Page } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import { messagesOf } from '../../unit/i18n/messages';

/** Draws panel and popup in every state, width, theme and language asked for, and prints how high they are. */

type Screen = {
  panelScreens: {
    names: string[];
    draw(name: string, theme: string): void;
    height(): number;
    hidden(): number;
    popupNames: string[];
    drawPopup(name: string): void;
  };
};

const folder = '.output/screenshots';
const widths = [1280, 800, 760, 320];
const looks = {
  light: { theme: 'light', features: [] },
  dark: { theme: 'dark', features: [] },
  contrast: { theme: 'light', features: [{ name: 'prefers-contrast', value: 'more' }] },
  forced: { theme: 'light', features: [{ name: 'forced-colors', value: 'active' }] },
};
/** Around the panel, as on a page of Canvas. */
const margin = 24;

async function bundle(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    root: tmpdir(),
    plugins: [preact()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('./entry.tsx', import.meta.url)),
        name: 'panelScreens',
        formats: ['iife'],
      },
    },
  })) as Rolldown.RolldownOutput[];
  return `${built[0]?.output[0]?.code}; globalThis.panelScreens = panelScreens;`;
}

/** What the knowledge base says in a language, by its English text. */
async function explanationsOf(locale: string): Promise<Record<string, string>> {
  if (locale === 'en') return {};
  return JSON.parse(await readFile(`public/explanations/${locale}.json`, 'utf8'));
}

async function open(page: Page, script: string, locale: string): Promise<void> {
  await page.goto('about:blank');
  // As text: what compiles this script adds helpers to functions, and the page has none.
  await page.evaluate(`
    const messages = ${JSON.stringify(await messagesOf(locale))};
    const i18n = {
      getMessage: (name) => messages[name]?.message ?? '',
      getUILanguage: () => '${locale}',
    };
    globalThis.explanations = ${JSON.stringify(await explanationsOf(locale))};
    globalThis.chrome = { ...globalThis.chrome, i18n, runtime: { id: 'screens' } };
  `);
  await page.addStyleTag({ content: `body { margin: ${margin}px; font-family: system-ui }` });
  await page.evaluate(script);
}

const [quick] = process.argv.slice(2);
const browser = await puppeteer.launch({
  executablePath: process.env.ROSTERSCOPE_BROWSER ?? Launcher.getInstallations()[0],
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
mkdirSync(folder, { recursive: true });
const script = await bundle();
const page = await browser.newPage();
const session = await page.createCDPSession();
const draw = (name: string, theme: string) =>
  page.evaluate(
    (...args) => (globalThis as unknown as Screen).panelScreens.draw(...args),
    name,
    theme,
  );
for (const locale of quick ? ['en'] : ['en', 'ar']) {
  await open(page, script, locale);
  const names = await page.evaluate(() => (globalThis as unknown as Screen).panelScreens.names);
  for (const [look, { theme, features }] of Object.entries(looks).slice(0, quick ? 1 : 4)) {
    await session.send('Emulation.setEmulatedMedia', { features }); // puppeteer knows no contrast
    for (const name of names) {
      const heights: string[] = [];
      for (const width of widths) {
        await page.setViewport({ width: width + 2 * margin, height: 420 });
        await draw(name, theme);
        await new Promise((done) => setTimeout(done, 60));
        const [height, hidden] = await page.evaluate(() => {
          const { panelScreens } = globalThis as unknown as Screen;
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
  await open(page, script, locale);
  await page.setViewport({ width: 380, height: 600 });
  const names = await page.evaluate(
    () => (globalThis as unknown as Screen).panelScreens.popupNames,
  );
  for (const theme of ['light', 'dark']) {
    await session.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-color-scheme', value: theme }],
    });
    for (const name of names) {
      const height = await page.evaluate((state) => {
        (globalThis as unknown as Screen).panelScreens.drawPopup(state);
        return document.querySelector('main')?.scrollHeight;
      }, name);
      await new Promise((done) => setTimeout(done, 60));
      await page.screenshot({ path: `${folder}/popup-${name}-${theme}-${locale}.png` });
      console.log(`${locale} ${theme} popup ${name}: ${height}`);
    }
  }
}
for (const locale of quick ? ['en'] : ['en', 'ar']) await drawPopups(locale);
await browser.close();
