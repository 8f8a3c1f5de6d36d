import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Browser } from 'wxt/browser';
import { secrets } from '../../canvas/secrets';
import { saved } from '../stage/saved';
import type { Stage } from '../stage/stage';
import { inWorker } from '../stage/worker';
import { noticesOf } from './failing-night';

declare const chrome: typeof Browser;

/** All that a document holds of ours: elements, attributes and texts, shadow roots included. */
export function ours(): string {
  const roots: string[] = [];
  const walk = (root: Document | ShadowRoot) => {
    for (const each of root.querySelectorAll('*')) {
      if (!each.shadowRoot) continue;
      roots.push(each.shadowRoot.innerHTML);
      for (const field of each.shadowRoot.querySelectorAll('textarea')) roots.push(field.value);
      walk(each.shadowRoot);
    }
  };
  walk(document);
  return roots.join('\n');
}

/** What the extension has stored: both areas and every database. */
function stored(stage: Stage): Promise<string> {
  return inWorker(stage, async () => {
    const areas = [await chrome.storage.local.get(null), await chrome.storage.session.get(null)];
    const wait = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const databases: unknown[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await wait(indexedDB.open(name));
      for (const store of db.objectStoreNames) {
        databases.push(await wait(db.transaction(store).objectStore(store).getAll()));
      }
      db.close();
    }
    return JSON.stringify([areas, databases]);
  });
}

/** The secrets in a text. */
export const leaksIn = (text: string) => secrets.filter((secret) => text.includes(secret));

/** Everything of ours, searched for every secret. */
export async function leaks(
  stage: Stage,
  folder: string,
  popup: Page,
  said: string[],
  copied: string[],
): Promise<Record<string, string[]>> {
  const shown = await Promise.all(stage.page.frames().map((frame) => frame.evaluate(ours)));
  await expect.poll(() => noticesOf(stage)).toContain('failed'); // else nothing was caught
  expect(await stored(stage)).toContain('ledger');
  return {
    page: leaksIn(shown.join()),
    popup: leaksIn(await popup.content()),
    notifications: leaksIn(await noticesOf(stage)),
    storage: leaksIn(await stored(stage)),
    console: leaksIn(said.join()),
    copies: leaksIn(copied.join()),
    files: leaksIn((await saved(folder)).join()),
  };
}

/** What `leaks` finds where all is well. */
export const nothing = {
  page: [],
  popup: [],
  notifications: [],
  storage: [],
  console: [],
  copies: [],
  files: [],
};
