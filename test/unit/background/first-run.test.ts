import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openFirstRun } from '../../../utils/background/hosts/first-run';
import { isAccessWithheld } from '../../../utils/background/hosts/withheld';
import { account, snapshot } from '../components/samples';
import { fakePermissions } from './hosts/browser';

const create = vi.fn();
beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(browser.tabs, 'create').mockImplementation(create);
});
afterEach(() => vi.restoreAllMocks());

const installedBy = (installType: string) =>
  Object.assign(browser, { management: { getSelf: async () => ({ installType }) } });

it.each([
  ['normal', 1],
  ['development', 1],
  ['admin', 0],
])('the first-run page after an install of type %s opens %d times', async (type, times) => {
  create.mockClear();
  installedBy(type);
  await openFirstRun();
  expect(create.mock.calls.map(([{ url }]) => url)).toEqual(
    Array.from({ length: times }, () => browser.runtime.getURL('welcome.html' as '/')),
  );
});

it('access is withheld only where no Canvas may be read and none is known', async () => {
  const { granted } = fakePermissions();
  expect(await isAccessWithheld(snapshot({ accounts: [] }))).toBe(false);
  granted.clear();
  expect(await isAccessWithheld(snapshot({ accounts: [] }))).toBe(true);
  expect(await isAccessWithheld(snapshot({ accounts: [account()] }))).toBe(false);
});
