import { fireEvent, render, screen, within } from '@testing-library/preact';
import { vi } from 'vitest';
import { SettingsPage, type SettingsPageProps } from '../../../../components/settings/SettingsPage';
import type { WatchTab } from '../../../../utils/background/tabs/watch-tab';
import { defaultSettings, type Settings } from '../../../../utils/roster/model/settings';

export const now = new Date(2026, 10, 24, 15, 30).getTime();

export const hour = 3_600_000;

export const onChange = vi.fn();

export const onClear = vi.fn();

export const tab: WatchTab = {
  tabId: 7,
  url: 'https://demo.instructure.com/accounts/1/external_tools/42',
  state: 'open',
  since: now,
  heardAt: now,
  nameless: [],
};

export const { audit } = defaultSettings;

export const limited: Settings['audit'] = {
  ...audit,
  deleted: { ...audit.deleted, types: { users: { share: 0.07, count: 5 } } },
};

/** The page as installed, but for these settings and props. */
export function propsOf(settings: Partial<Settings> = {}, props: Partial<SettingsPageProps> = {}) {
  const nothing = () => {};
  const all: SettingsPageProps = {
    settings: { ...defaultSettings, ...settings },
    aside: false,
    policy: { managed: {}, bad: [] },
    history: { state: 'ok', runs: 212, oldest: now - 200 * 24 * hour, refused: 0 },
    hosts: [],
    watchTab: null,
    notifications: 'on',
    notice: 'none',
    now,
    onChange,
    onEdit: nothing,
    onAsideSeen: nothing,
    onAllowNotifications: nothing,
    onRemoveHost: nothing,
    exporting: null,
    onExport: nothing,
    onStopExport: nothing,
    onClear,
    refused: [],
    onSaveSettings: nothing,
    onLoadSettings: nothing,
    onSaveSupport: nothing,
    onDeleteAll: nothing,
    ...props,
  };
  return all;
}

export const page = (...facts: Parameters<typeof propsOf>) =>
  render(<SettingsPage {...propsOf(...facts)} />).container;

export const group = (name: string) => within(screen.getByRole('group', { name }));

export const type = (field: HTMLElement, text: string) => {
  fireEvent.input(field, { target: { value: text } });
  fireEvent.change(field, { target: { value: text } });
};
