import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings, type Settings } from '../../../utils/roster/model/settings';
import { createSettingsCell, settingsCell } from '../../../utils/storage/settings';

beforeEach(() => fakeBrowser.reset());

const quiet = (settings: Settings): Settings => ({
  ...settings,
  quietHours: { from: 22 * 60, to: 6 * 60 },
});
const store = (settings: unknown) => browser.storage.local.set({ settings });

describe('the settings', () => {
  it('are the defaults until the admin chooses', async () => {
    expect(await settingsCell.get()).toEqual(defaultSettings);
    expect(await browser.storage.local.get(null)).toEqual({});
  });

  it('are seen by another page of the extension at once, and again after the next change', async () => {
    const page = createSettingsCell(() => {});
    await settingsCell.get();
    await page.update(quiet);
    expect((await settingsCell.get()).quietHours).toEqual({ from: 1320, to: 360 });
    await page.update((settings) => ({ ...settings, quietHours: null }));
    expect((await settingsCell.get()).quietHours).toBeNull();
  });

  it('keep what was chosen when a release adds a setting or drops one', async () => {
    const { overdue: _, ...notify } = defaultSettings.notify;
    const { historyDays: __, ...older } = quiet(defaultSettings);
    await store({ ...older, notify: { ...notify, failed: false, 'moon-phase': true }, gone: 1 });
    const read = await settingsCell.get();
    expect(read.quietHours).toEqual({ from: 1320, to: 360 });
    expect(read.notify).toEqual({ ...defaultSettings.notify, failed: false });
    expect(read.historyDays).toBe(defaultSettings.historyDays);
    expect(read).not.toHaveProperty('gone');
  });

  it('of the first release are read, and what came later is as installed', async () => {
    const { audit: _, watchTab: __, pauses: ___, ...first } = quiet(defaultSettings);
    await store(first);
    expect(await settingsCell.get()).toEqual(quiet(defaultSettings));
  });

  it('keep the limits an admin gave to single data types', async () => {
    const { audit } = defaultSettings;
    const types = { users: { share: 0.02, count: 5 } };
    const chosen = { ...audit, deleted: { ...audit.deleted, types } };
    await settingsCell.update((settings) => ({ ...settings, audit: chosen }));
    expect((await settingsCell.get()).audit).toEqual(chosen);
  });

  it.each([
    ['damaged', 'damaged'],
    ['of a newer version', { ...defaultSettings, version: 2 }],
    ['out of range', { ...defaultSettings, historyDays: 5000 }],
    ['of another shape', { ...defaultSettings, quietHours: [22, 6] }],
    ['a list', []],
  ])('that are %s are set aside, and the defaults hold', async (_, stored) => {
    await store(stored);
    expect(await settingsCell.get()).toEqual(defaultSettings);
    const kept = await browser.storage.local.get('settings.aside');
    expect(kept).toEqual({ 'settings.aside': stored });
  });

  it('report a full storage and last in memory', async () => {
    const onFull = vi.fn();
    const cell = createSettingsCell(onFull);
    vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'));
    await cell.update(quiet);
    expect(onFull).toHaveBeenCalledOnce();
    expect((await cell.get()).quietHours).not.toBeNull();
  });
});
