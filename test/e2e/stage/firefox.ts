import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { cmd } from 'web-ext';
import type { RunningBrowser } from './browser';
import { startProxy } from './connect-proxy';

const build = fileURLToPath(new URL('../../../.output/firefox-mv3', import.meta.url));
const gecko = 'rosterscope@rosterscope.org';
/** Firefox gives every install another origin; ours has to be known. */
const uuid = '6f0d4b0e-3a7c-4e55-9b1a-0c5d2f8e7a61';

/** The Firefox of this machine; undefined where there is none. */
export const firefoxPath = [
  process.env.ROSTERSCOPE_FIREFOX,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
].find((path) => path && existsSync(path));

/** Installs for good: of a temporary add-on nothing is left in the next session. */
async function installForGood(browser: Browser, folder: string): Promise<void> {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<unknown> };
  };
  const { extensionPath } = await cmd.build({ sourceDir: build, artifactsDir: folder });
  const extensionData = { type: 'archivePath', path: extensionPath };
  await connection.send('webExtension.install', { extensionData, 'moz:permanent': true });
}

/**
 * Starts a real Firefox with its production build, as a temporary add-on from a copy. With a `kept` profile
 * it is installed for good, once, and both outlive the browser.
 */
export async function startFirefox(
  port: number,
  kept: { profile: string; isNew: boolean } | null = null,
): Promise<RunningBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'rosterscope-'));
  const proxy = await startProxy(port);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefoxPath,
    headless: true,
    ...(kept && { userDataDir: kept.profile }),
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 900 },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'xpinstall.signatures.required': false,
      // The question is a native window that nothing presses: whoever asks by a real press is given what it asks for.
      'extensions.webextOptionalPermissionPrompts': false,
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      'extensions.webextensions.uuids': JSON.stringify({ [gecko]: uuid }),
    },
  });
  await cp(build, join(folder, 'extension'), { recursive: true });
  const before = await browser.pages();
  if (kept?.isNew) await installForGood(browser, folder);
  const extensionId = kept ? gecko : await browser.installExtension(join(folder, 'extension'));
  if (!kept || kept.isNew) await closeFirstRun(browser, before);
  return {
    browser,
    extensionId,
    async close() {
      await browser.close();
      proxy.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Waits for the page that an install opens, and closes it. Of its address the driver knows nothing. */
async function closeFirstRun(browser: Browser, before: readonly Page[]): Promise<void> {
  for (let turn = 0; turn < 100; turn++) {
    const page = (await browser.pages()).find((each) => !before.includes(each));
    if (page) return page.close();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The install opened no first-run page');
}

/** A page of the extension in a tab of its own; Firefox opens no popup for a driver. */
export async function openExtensionPage({ browser }: RunningBrowser, file: string): Promise<Page> {
  const page = await browser.newPage();
  // The driver loses the frame on its way to another process, and would wait in vain; the page opens, though.
  page.goto(`moz-extension://${uuid}/${file}`).catch(() => {});
  const isThere = () =>
    page.evaluate('location.protocol === "moz-extension:" && document.readyState === "complete"');
  for (const end = Date.now() + 30_000; Date.now() < end; ) {
    if (await isThere().catch(() => false)) return page;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Firefox did not open ${file}`);
}
