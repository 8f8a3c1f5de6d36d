import { beforeEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { detectInFrames, startInTabs } from '../../../../utils/background/tabs/detect';
import { fakePermissions } from '../hosts/browser';

const toolPage = 'https://demo.instructure.com/accounts/1/external_tools/42';
let started: string[];
/** Ids of tabs that never answer. */
let frozen: number[];
let asked: { url?: string | string[] | undefined }[];
let tabs: { id: number; url: string }[];

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  started = [];
  frozen = [];
  asked = [];
  tabs = Array.from({ length: 20 }, (_, at) => ({ id: at + 1, url: toolPage }));
  const { scripting } = fakePermissions();
  scripting.executeScript.mockImplementation((async (what: {
    target: { tabId: number };
    files?: string[];
    injectImmediately?: boolean;
  }) => {
    const { target, files, injectImmediately } = what;
    if (frozen.includes(target.tabId)) await new Promise(() => {});
    // A frame that never loads keeps the answer of all others back, but for what may run at once.
    if (!files && !injectImmediately) await new Promise(() => {});
    if (files) started.push(`${target.tabId} ${files}`);
    return [{ frameId: 3, result: 'tool.vendor.example' }];
  }) as never);
  Object.assign(browser.tabs, {
    query: async (query: { url?: string | string[] }) => {
      asked.push(query);
      return tabs;
    },
  });
  return () => vi.useRealTimers();
});

test('every open tab gets what runs by itself, though some are frozen', async () => {
  frozen = [1, 2, 3, 4, 5, 6, 7];
  const done = startInTabs(null);
  await vi.advanceTimersByTimeAsync(20_000);
  await done;
  for (const { id } of tabs.slice(7)) {
    expect(started).toContain(`${id} detector.js`);
    expect(started).toContain(`${id} imports.js`);
  }
  expect(asked.map(({ url }) => url)).toEqual([
    ['https://*.instructure.com/*'],
    ['https://*.instructure.com/accounts/*/sis_import*'],
  ]);
});

test('of an added host they are those of its own paths', async () => {
  await startInTabs('canvas.school.example');
  expect(asked.map(({ url }) => url)).toEqual([
    ['https://canvas.school.example/*'],
    ['https://canvas.school.example/accounts/*/sis_import*'],
  ]);
});

test('a frame that never loads, or a frozen tab, keeps no other from its panel', async () => {
  frozen = [1];
  const done = detectInFrames('tool.vendor.example');
  await vi.advanceTimersByTimeAsync(20_000);
  await done;
  expect(started).toHaveLength(19);
});
