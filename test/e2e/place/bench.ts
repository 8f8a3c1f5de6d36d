import { readFileSync } from 'node:fs';
import { Launcher } from 'chrome-launcher';
import puppeteer, { type Page } from 'puppeteer-core';
import { pageScript } from '../../run/page-script';
import { harmOf } from './harm';
import { look } from './seen';

/** What the script gives to the page. */
export type Bench = {
  panelBench: { begin(): void; putPanel(): string; putAtChange(): Promise<string> };
};

/** A browser without the extension, in whose pages the panel is put by hand. */
export async function openBench() {
  // Reader, panel and place as one script, as they are in the extension.
  const script = await pageScript(new URL('./entry.tsx', import.meta.url), 'panelBench');
  const browser = await puppeteer.launch({
    executablePath: process.env.ROSTERSCOPE_BROWSER ?? Launcher.getInstallations()[0],
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    pipe: true,
  });
  const page = await browser.newPage();
  // The words of the extension itself, as the browser would give them.
  const words = new URL('../../../.output/chrome-mv3/_locales/en/messages.json', import.meta.url);
  await page.evaluateOnNewDocument(
    (messages: Record<string, { message: string }>) => {
      const getMessage = (name: string) => messages[name]?.message ?? '';
      Object.assign(globalThis, {
        chrome: { i18n: { getMessage, getUILanguage: () => 'en' }, runtime: { id: 'bench' } },
      });
    },
    JSON.parse(readFileSync(words, 'utf8')),
  );

  return {
    page,
    close: () => browser.close(),
    async open(url: string): Promise<void> {
      await page.goto(url);
      await page.evaluate(script);
    },
    async show(html: string): Promise<void> {
      await page.goto('about:blank');
      await page.setContent(html);
      await page.evaluate(script);
    },
    harmAt: (width: number) => harmAt(page, width),
  };
}

/** What a panel does to the page at this width; null where the reader understands nothing of the page. */
async function harmAt(page: Page, width: number): Promise<string[] | null> {
  await page.setViewport({ width, height: 900 });
  await page.evaluate(() => (globalThis as unknown as Bench).panelBench.begin());
  const before = await page.evaluate(look);
  const put = await page.evaluate(() => (globalThis as unknown as Bench).panelBench.putPanel());
  if (put === 'not understood') return null;
  return [...(put === 'there' ? [] : [put]), ...harmOf(before, await page.evaluate(look))];
}
