import { vi } from 'vitest';
import browser, { type Scripting } from 'webextension-polyfill';

/** Hosts the browser has granted, and scripts registered: what the fake browser lacks. */
export function fakePermissions() {
  const granted = new Set(['https://*.instructure.com/*']);
  const scripts = new Map<string, Scripting.RegisteredContentScript>();
  const covers = (origin: string) =>
    granted.has(origin) ||
    (granted.has('https://*.instructure.com/*') && origin.endsWith('.instructure.com/*'));
  Object.assign(browser.permissions, {
    contains: async ({ origins = [] }) => origins.every(covers),
    remove: async ({ origins = [] }: { origins?: string[] }) =>
      origins.map((origin) => granted.delete(origin)).every(Boolean),
  });
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'Rosterscope',
    version: '0',
    content_scripts: [
      { matches: ['https://*.instructure.com/*'], js: ['detector.js'], all_frames: true },
      {
        matches: ['https://*.instructure.com/accounts/*/sis_import*'],
        js: ['imports.js'],
        run_at: 'document_start',
      },
    ],
  });
  const scripting = {
    executeScript: vi.fn(async () => []),
    getRegisteredContentScripts: async () => [...scripts.values()],
    registerContentScripts: vi.fn(async (more: Scripting.RegisteredContentScript[]) => {
      for (const each of more) {
        if (scripts.has(each.id)) throw new Error(`Duplicate script ID '${each.id}'`);
        scripts.set(each.id, each);
      }
    }),
    async unregisterContentScripts({ ids = [] }: { ids?: string[] }) {
      for (const id of ids) scripts.delete(id);
    },
  };
  Object.assign(browser, { scripting });
  return {
    granted,
    scripts,
    scripting,
    /** Where the detector may run. */
    matches: () => scripts.get('hosts')?.matches ?? [],
  };
}
