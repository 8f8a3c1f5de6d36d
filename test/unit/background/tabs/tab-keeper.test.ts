import { beforeEach, expect, it, vi } from 'vitest';
import browser, { type Tabs } from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createTabKeeper } from '../../../../utils/background/tabs/tab-keeper';
import { withAccount } from '../../../../utils/roster/ledger/account';
import { emptyLedger } from '../../../../utils/roster/ledger/empty-ledger';
import { Ledger } from '../../../../utils/roster/model/ledger';
import { defaultSettings } from '../../../../utils/roster/model/settings';
import { createCell } from '../../../../utils/storage/cell';

const host = 'canvas.school.example';
const page = `https://${host}/accounts/1/external_tools/42`;
let watchTab = true;
let tabs: Partial<Tabs.Tab>[];
const press = vi.fn();
const cell = () => createCell('ledger', Ledger, emptyLedger, () => {});
/** A worker just started: nothing but storage connects it to the one before. */
const worker = () => createTabKeeper(cell(), async () => ({ ...defaultSettings, watchTab }), press);

beforeEach(async () => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  press.mockClear();
  watchTab = true;
  tabs = [];
  await cell().update((ledger) => withAccount(ledger, host, { pageUrl: page }));
  const tab = (id: number) => tabs.find((each) => each.id === id) as Tabs.Tab;
  Object.assign(browser.tabs, {
    query: async () => tabs.map((each) => ({ ...each })),
    create: async ({ url, pinned, active }: Partial<Tabs.Tab>) => {
      tabs.push({ id: 70 + tabs.length, url, pinned, active });
      return tabs.at(-1);
    },
    update: async (id: number, { muted, ...change }: Record<string, unknown>) => {
      if (muted !== undefined) Object.assign(tab(id), { mutedInfo: { muted } });
      return Object.assign(tab(id), change, 'url' in change ? { discarded: false } : {});
    },
    remove: async (id: number) => {
      tabs = tabs.filter((each) => each.id !== id);
    },
  });
});

it('opens one pinned, muted tab at once when it is switched on, in the background', async () => {
  await worker().switched();
  expect(tabs).toMatchObject([
    { url: page, pinned: true, active: false, mutedInfo: { muted: true }, autoDiscardable: false },
  ]);
});

it('opens no second, however many workers and rounds there are', async () => {
  await worker().switched();
  const keeper = worker();
  await Promise.all([keeper.round(), keeper.round(), keeper.switched()]);
  await worker().round();
  expect(tabs).toHaveLength(1);
  expect(press.mock.calls.every(([id]) => id === tabs[0]?.id)).toBe(true);
  expect(press).toHaveBeenCalledTimes(4);
});

it('finds it again after the browser was closed', async () => {
  await worker().switched();
  await browser.storage.session.clear();
  tabs = [{ id: 5, url: page, pinned: true, active: false, discarded: true }];
  await worker().round();
  await worker().round();
  expect(tabs).toMatchObject([{ id: 5, discarded: false }]);
});

it('waits for a tab of the session before whose address is not there yet', async () => {
  tabs = [{ id: 5, pinned: true, active: false, status: 'loading' }];
  await worker().round();
  const later = Date.now() + 40_000;
  vi.spyOn(Date, 'now').mockReturnValue(later);
  await worker().round();
  expect(tabs).toHaveLength(1);
  Object.assign(tabs[0] ?? {}, { pendingUrl: page });
  await worker().round();
  expect(tabs).toMatchObject([{ id: 5, mutedInfo: { muted: true } }]);
});

it('opens one anew where such a tab never tells, and closes it when that one turns out to be it', async () => {
  tabs = [{ id: 5, url: 'about:blank', pinned: true, active: false, discarded: true }];
  await worker().round();
  vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 40_000);
  await worker().round();
  expect(tabs).toMatchObject([{ id: 5 }, { url: page, pinned: true }]);
  await worker().round();
  Object.assign(tabs[0] ?? {}, { url: page });
  await worker().round();
  expect(tabs).toMatchObject([{ id: 5, mutedInfo: { muted: true } }]);
  await worker().round();
  expect(tabs).toHaveLength(1);
});

it('keeps the one it opened where the admin pins the page in a tab of their own', async () => {
  await worker().switched();
  tabs.push({ id: 5, url: page, pinned: true, active: false });
  await worker().round();
  expect(tabs.map(({ id }) => id)).toEqual([70, 5]);
});

it('never closes the one it opened while the admin is in it', async () => {
  tabs = [{ id: 5, pinned: true, active: false, discarded: true }];
  await worker().switched();
  Object.assign(tabs[1] ?? {}, { active: true });
  Object.assign(tabs[0] ?? {}, { url: page });
  await worker().round();
  expect(tabs).toHaveLength(2);
});

it('is muted and kept from being discarded also after a restart, which brings back neither', async () => {
  tabs = [{ id: 5, url: page, pinned: true, active: false, autoDiscardable: true }];
  await worker().round();
  expect(tabs).toMatchObject([{ id: 5, mutedInfo: { muted: true }, autoDiscardable: false }]);
});

it('does not mute again what the admin unmuted', async () => {
  await worker().switched();
  Object.assign(tabs[0] ?? {}, { mutedInfo: { muted: false }, discarded: true });
  await worker().round();
  expect(tabs).toMatchObject([{ discarded: false, mutedInfo: { muted: false } }]);
});

it('closes it when switched off, and forgets it', async () => {
  await worker().switched();
  watchTab = false;
  await worker().switched();
  expect(tabs).toEqual([]);
  expect(await browser.storage.session.get('watchTab')).toEqual({});
});

it('tries again when no window is open', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const create = browser.tabs.create;
  browser.tabs.create = () => Promise.reject(new Error('No current window'));
  await worker().switched();
  browser.tabs.create = create;
  await worker().round();
  expect(tabs).toHaveLength(1);
});

it('loads the tab anew when it has sent nothing for long, unless it has', async () => {
  await worker().switched();
  const later = Date.now() + 40 * 60_000;
  vi.spyOn(Date, 'now').mockReturnValue(later);
  await worker().heard(tabs[0]?.id);
  await worker().round();
  expect(press).toHaveBeenCalledTimes(1);
  vi.spyOn(Date, 'now').mockReturnValue(later + 40 * 60_000);
  await worker().heard(99);
  await worker().round();
  expect(press).toHaveBeenCalledTimes(1);
});
