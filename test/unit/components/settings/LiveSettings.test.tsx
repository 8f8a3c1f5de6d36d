// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LiveSettings } from '../../../../entrypoints/options/LiveSettings';
import type { HostLine } from '../../../../utils/hosts/host-role';
import { say } from '../../../../utils/language';
import type { HostMessage } from '../../../../utils/messages';
import { settingsFile } from '../../../../utils/reports/settings-file';
import { defaultSettings } from '../../../../utils/roster/model/settings';
import { settingsCell } from '../../../../utils/storage/settings';
import './dialog';
import 'fake-indexeddb/auto';

beforeEach(async () => {
  fakeBrowser.reset();
  const none = { addListener: () => {}, removeListener: () => {} };
  Object.assign(browser.permissions, { onAdded: none, onRemoved: none });
  vi.spyOn(browser.permissions, 'contains').mockResolvedValue(true);
  browser.runtime.onMessage.addListener(background);
});
const hosts: HostLine[] = [{ host: 'demo.instructure.com', role: 'found' }];
const background = (message: unknown) => {
  const { kind } = message as HostMessage;
  if (kind === 'remove-host') hosts.pop();
  return Promise.resolve([...hosts]);
};
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});
const warning = () => screen.findByRole<HTMLInputElement>('checkbox', { name: 'Warning' });
const status = () => document.querySelector('.notice')?.textContent;

it('saves a choice at once, says so, and the background reads it', async () => {
  render(<LiveSettings />);
  fireEvent.click(await warning());
  await waitFor(() => expect(status()).toBe('Saved'));
  expect((await settingsCell.get()).notify.warning).toBe(true);
  expect((await warning()).checked).toBe(true);
});

it('shows what another page of the extension chooses', async () => {
  render(<LiveSettings />);
  expect((await warning()).checked).toBe(false);
  const notify = { ...defaultSettings.notify, warning: true };
  await settingsCell.update((settings) => ({ ...settings, notify }));
  await waitFor(async () => expect((await warning()).checked).toBe(true));
  expect(status()).toBe('');
});

it('says when a choice could not be saved, and when a later one could', async () => {
  render(<LiveSettings />);
  await warning();
  vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'));
  fireEvent.click(await warning());
  await waitFor(() => expect(status()).toBe(say('settings.notice.not-saved')));
  fireEvent.click(screen.getByRole('checkbox', { name: 'Stalled' }));
  await waitFor(() => expect(status()).toBe('Saved'));
  expect((await settingsCell.get()).notify).toMatchObject({ warning: true, stalled: false });
});

it('says that unreadable settings were set aside, until the admin has seen it', async () => {
  await browser.storage.local.set({ settings: 'damaged' });
  render(<LiveSettings />);
  expect(await screen.findByText(say('settings.aside'))).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: say('settings.understood') }));
  await waitFor(() => expect(screen.queryByText(say('settings.aside'))).toBeNull());
  expect(await browser.storage.local.get('settings')).toEqual({ settings: defaultSettings });
});

it('removes a host by the background, and shows what is left', async () => {
  render(<LiveSettings />);
  const name = say('settings.hosts.removeHost', 'demo.instructure.com');
  fireEvent.click(await screen.findByRole('button', { name }));
  fireEvent.click(screen.getByRole('button', { name: say('settings.hosts.remove') }));
  await waitFor(() => expect(status()).toBe(say('settings.notice.removed')));
  await screen.findByText(say('settings.hosts.none'));
});

it('shows where the watch tab stands, as the background changes it', async () => {
  await settingsCell.update((settings) => ({ ...settings, watchTab: true }));
  render(<LiveSettings />);
  await screen.findByText(say('settings.watchTab.none'));
  const url = 'https://demo.instructure.com/accounts/1/external_tools/42';
  const now = Date.now();
  const watchTab = { tabId: 7, url, state: 'closed', since: now, heardAt: now };
  await browser.storage.session.set({ watchTab });
  await screen.findByText(say('settings.watchTab.state.closed'));
});

it('reads the file that is chosen, and the same one again', async () => {
  render(<LiveSettings />);
  const input = await screen.findByLabelText<HTMLInputElement>(say('settings.file.load'));
  const choose = (text: string) =>
    fireEvent.change(input, { target: { files: [new File([text], 'settings.json')] } });
  const text = settingsFile({ ...defaultSettings, historyDays: 90 });
  choose(text);
  await waitFor(() => expect(status()).toBe(say('settings.notice.loaded')));
  expect((await settingsCell.get()).historyDays).toBe(90);
  expect(input.value).toBe('');
  choose(text.replace('90', '5000'));
  await screen.findByText(say('settings.file.refused', 'historyDays'));
  choose('a letter');
  await waitFor(() => expect(status()).toBe(say('settings.notice.not-loaded')));
  expect((await settingsCell.get()).historyDays).toBe(90);
});
