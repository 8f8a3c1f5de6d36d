import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { type Relay, startRelay } from './relay';

/** A browser on loan, in which nothing is left of who had it before. */
interface Loan {
  browser: Browser;
  giveBack(): Promise<void>;
}

export interface SharedBrowser {
  /** Lends the browser, with all that the rest of the world is behind `port`; undefined while it is lent. */
  take(port: number): Promise<Loan | undefined>;
  end(): Promise<void>;
}

/** Takes away what a test leaves in a browser: pages, extensions, sessions, stores, permissions. */
async function empty(browser: Browser): Promise<void> {
  const fresh = await browser.newPage();
  for (const id of (await browser.extensions()).keys()) await browser.uninstallExtension(id);
  for (const page of await browser.pages()) if (page !== fresh) await page.close();
  await browser.defaultBrowserContext().clearPermissionOverrides();
  const session = await fresh.createCDPSession();
  await session.send('Network.clearBrowserCookies');
  await session.send('Network.clearBrowserCache');
  await session.send('Storage.clearDataForOrigin', { origin: '*', storageTypes: 'all' });
  await session.detach();
}

/**
 * One browser for the tests of a file, because to start one costs more than most tests do themselves. One that
 * cannot be emptied is closed, and the next test gets a new one.
 */
export function shareOne(
  launch: (port: number, profile: string) => Promise<Browser>,
): SharedBrowser {
  let now: { browser: Browser; relay: Relay; folder: string } | null = null;
  let isLent = false;

  async function begin() {
    const relay = await startRelay();
    const folder = await mkdtemp(join(tmpdir(), 'rosterscope-shared-'));
    return { relay, folder, browser: await launch(relay.port, join(folder, 'profile')) };
  }

  async function end(): Promise<void> {
    const last = now;
    now = null;
    await last?.browser.close();
    last?.relay.close();
    if (last) await rm(last.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  return {
    end,
    async take(port) {
      if (isLent) return undefined;
      isLent = true;
      now ??= await begin();
      const { browser, relay } = now;
      relay.leadTo(port);
      return {
        browser,
        async giveBack() {
          await empty(browser).catch(end);
          isLent = false;
        },
      };
    },
  };
}
