import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import browser, { type Tabs } from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openJob } from '../../../../utils/background/tabs/open-job';
import { withAccount } from '../../../../utils/roster/ledger/account';
import { emptyLedger } from '../../../../utils/roster/ledger/empty-ledger';

const host = 'demo.instructure.com';
const pageUrl = `https://${host}/accounts/1/external_tools/4`;

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

test.each([
  [[`${pageUrl}2`], null],
  [[`${pageUrl}2`, `${pageUrl}?launch_type=self`], `${pageUrl}?launch_type=self`],
  [[`${pageUrl}/`], `${pageUrl}/`],
  [[pageUrl], pageUrl],
])('of the tabs %j the one of the tool itself is brought up: %s', async (urls, wanted) => {
  const tabs = urls.map((url, id) => ({ id, url, active: id === 0 }) as unknown as Tabs.Tab);
  vi.spyOn(browser.tabs, 'query').mockResolvedValue(tabs);
  vi.spyOn(browser.tabs, 'update').mockResolvedValue({} as Tabs.Tab);
  const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({ url: 'new' } as Tabs.Tab);
  const tab = await openJob(withAccount(emptyLedger, host, { pageUrl }), `${host}/job/8841`);
  expect(tab?.url).toBe(wanted ?? 'new');
  expect(create).toHaveBeenCalledTimes(wanted === null ? 1 : 0);
});

const somewhere = withAccount(emptyLedger, host, { pageUrl });
const found = [{ id: 1, url: pageUrl, active: true, windowId: 3 } as unknown as Tabs.Tab];

test.each([
  [
    'that cannot be listed',
    () => vi.spyOn(browser.tabs, 'query').mockRejectedValue(new Error('x')),
  ],
  [
    'that is closed while it is brought up',
    () => {
      vi.spyOn(browser.tabs, 'query').mockResolvedValue(found);
      vi.spyOn(browser.tabs, 'update').mockRejectedValue(new Error('No tab with id: 1.'));
    },
  ],
  [
    'of a session that keeps nothing more',
    () => {
      vi.spyOn(browser.tabs, 'query').mockResolvedValue([]);
      vi.spyOn(browser.storage.session, 'set').mockRejectedValue(new Error('quota'));
    },
  ],
])('a tab %s is no reason to open none', async (_, spoil) => {
  spoil();
  const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({ url: 'new' } as Tabs.Tab);
  const tab = await openJob(somewhere, `${host}/job/8841`);
  expect(tab?.url).toBe('new');
  expect(create).toHaveBeenCalledOnce();
});
