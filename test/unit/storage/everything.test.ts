import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isCloudOrigin } from '../../../utils/hosts/origin';
import { deleteEverything } from '../../../utils/storage/everything';

let origins: string[];
let scripts: string[];

beforeEach(async () => {
  fakeBrowser.reset();
  origins = ['https://*.instructure.com/*', 'https://canvas.school.example/*'];
  scripts = ['detector canvas.school.example', 'reader canvas.school.example'];
  vi.spyOn(browser.permissions, 'getAll').mockImplementation(async () => ({ origins }));
  vi.spyOn(browser.permissions, 'remove').mockImplementation(async ({ origins: gone = [] }) => {
    // As Chrome does: one origin of the manifest's among them, and nothing at all is given back.
    if (gone.some(isCloudOrigin)) throw new Error('You cannot remove required permissions.');
    origins = origins.filter((each) => !gone.includes(each));
    return true;
  });
  const getRegisteredContentScripts = async () => scripts.map((id) => ({ id }));
  const unregisterContentScripts = async ({ ids = [] as string[] }) => {
    scripts = scripts.filter((id) => !ids.includes(id));
  };
  Object.assign(browser.scripting, { getRegisteredContentScripts, unregisterContentScripts });
  const setBadgeText = vi.fn(async () => {});
  Object.assign(browser.action, { setBadgeText });
  await browser.storage.local.set({ ledger: 1, settings: 2, 'settings aside': 3 });
  await browser.storage.session.set({ watchTab: 1 });
  browser.alarms.create('poll', { delayInMinutes: 1 });
  const notice = { type: 'basic', title: 'Failed', message: '', iconUrl: '' } as const;
  await browser.notifications.create('failed', notice);
});
afterEach(() => vi.restoreAllMocks());

const left = async () => ({
  local: await browser.storage.local.get(null),
  session: await browser.storage.session.get(null),
  alarms: (await browser.alarms.getAll()).length,
  notices: Object.keys(await browser.notifications.getAll()),
  origins,
  scripts,
});
const nothing = {
  local: {},
  session: {},
  alarms: 0,
  notices: [],
  origins: ['https://*.instructure.com/*'],
  scripts: [],
};

it('leaves nothing but what is allowed at install', async () => {
  expect(await left()).not.toEqual(nothing);
  expect(await deleteEverything(async () => true)).toBe(true);
  expect(await left()).toEqual(nothing);
  expect(browser.action.setBadgeText).toHaveBeenCalledWith({ text: '' });
});

it('keeps a single host of the cloud, which cannot be given back', async () => {
  origins = ['https://demo.instructure.com/*', 'https://sis.vendor.example/*'];
  expect(await deleteEverything(async () => true)).toBe(true);
  expect(origins).toEqual(['https://demo.instructure.com/*']);
});

it('says that the history stayed, and deletes the rest all the same', async () => {
  expect(await deleteEverything(async () => false)).toBe(false);
  expect(await left()).toEqual(nothing);
});

it.each([
  ['https://*.instructure.com/*', true],
  ['https://demo.instructure.com/*', true],
  ['https://instructure.com.evil.example/*', false],
  ['https://canvas.school.example/x.instructure.com/', false],
  ['https://notinstructure.com/*', false],
  ['https://*/*', false],
])('%s is of the cloud: %s', (origin, is) => expect(isCloudOrigin(origin)).toBe(is));
