import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { messagesOf } from '../../unit/i18n/messages';
import { pageScript } from '../page-script';

/** What draws in the page, as `entry.tsx` exports it. */
export type Screens = {
  panelScreens: {
    names: string[];
    draw(name: string, theme: string): void;
    height(): number;
    hidden(): number;
    popupNames: string[];
    drawPopup(name: string): void;
    drawRows(theme: string): void;
  };
};

/** Around the panel, as on a page of Canvas. */
export const margin = 24;

/** The script that draws every state of panel, popup and list row. */
export function screensScript(): Promise<string> {
  return pageScript(new URL('./entry.tsx', import.meta.url), 'panelScreens');
}

/** What the knowledge base says in a language, by its English text. */
async function explanationsOf(locale: string): Promise<Record<string, string>> {
  if (locale === 'en') return {};
  return JSON.parse(await readFile(`public/explanations/${locale}.json`, 'utf8'));
}

/** Opens an empty page that can draw, with words in a language. */
export async function openScreens(page: Page, script: string, locale: string): Promise<void> {
  await page.goto('about:blank');
  // As text: what compiles this script adds helpers to functions, and the page has none.
  await page.evaluate(`
    const messages = ${JSON.stringify(await messagesOf(locale))};
    const i18n = {
      getMessage: (name) => messages[name]?.message ?? '',
      getUILanguage: () => '${locale.replace('_', '-')}',
    };
    globalThis.explanations = ${JSON.stringify(await explanationsOf(locale))};
    globalThis.chrome = { ...globalThis.chrome, i18n, runtime: { id: 'screens' } };
  `);
  await page.addStyleTag({ content: `body { margin: ${margin}px; font-family: system-ui }` });
  await page.evaluate(script);
}
