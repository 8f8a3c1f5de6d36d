// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SettingsPage, type SettingsPageProps } from '../../../../components/settings/SettingsPage';
import { say } from '../../../../utils/language';
import type { Settings } from '../../../../utils/roster/model/settings';
import { violations } from '../violations';
import './dialog';
import { group, hour, limited, now, page, propsOf, tab, type } from './settings-page';

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

it.each<[string, Partial<Settings>, Partial<SettingsPageProps>]>([
  ['as installed', {}, {}],
  [
    'in full use',
    {
      quietHours: { from: 1320, to: 360 },
      mutedUntil: now + hour,
      pauses: [{ from: '2026-12-19', to: '2027-01-03' }],
    },
    {},
  ],
  [
    'with hosts, limits and a watch tab',
    { watchTab: true, audit: limited },
    {
      hosts: [
        { host: 'canvas.school.example', role: 'canvas' },
        { host: 'demo.instructure.com', role: 'found' },
        { host: 'sis.vendor.example', role: 'tool' },
      ],
      watchTab: { ...tab, state: 'left' },
    },
  ],
  ['in trouble', {}, { aside: true, notifications: 'off', notice: 'not-saved', history: null }],
])('has no violations for axe, %s', async (_, settings, props) => {
  expect(await violations(page(settings, props))).toEqual([]);
});

it('shows what the organization decided of hand-overs and whom to ask', () => {
  const managed = { handOvers: false, masked: true, supportContact: 'IT service desk, ext. 4100' };
  page({}, { policy: { managed, bad: [] } });
  const house = group('Your organization');
  expect(house.getByText('Nothing of jobs may be copied or saved for others.')).toBeTruthy();
  expect(house.getByText('Names and IDs in messages always stay masked.')).toBeTruthy();
  expect(house.getByText('IT service desk, ext. 4100')).toBeTruthy();
  expect(house.getByText('Set by your organization.')).toBeTruthy();
  const name = say('settings.history.export');
  expect(screen.queryByRole('button', { name })).toBeNull();
  cleanup();
  page();
  expect(screen.getByRole('button', { name })).toBeTruthy();
});

describe('what is said of a change', () => {
  const beside = () =>
    [...document.querySelectorAll('.notice[aria-hidden]')].map((each) => [
      each.parentElement?.querySelector('label, h2')?.textContent,
      each.textContent,
    ]);
  /** The page before and after: what is said is emptied first. */
  function change(touch: () => void, notice: SettingsPageProps['notice']) {
    cleanup();
    const { rerender } = render(<SettingsPage {...propsOf()} />);
    touch();
    rerender(<SettingsPage {...propsOf({}, { notice })} />);
  }

  it('stands beside the field that was changed, and is heard once', () => {
    change(() => fireEvent.input(screen.getByRole('checkbox', { name: 'Warning' })), 'saved');
    expect(beside()).toEqual([['Warning', 'Saved']]);
    expect(screen.getByRole('checkbox', { name: 'Warning' })).toBeTruthy(); // named as before
    expect(screen.getAllByRole('status')[0]?.textContent).toBe('Saved');
    change(() => type(screen.getByLabelText('Days to keep'), '40'), 'saved');
    expect(beside()).toEqual([['Days to keep', 'Saved']]);
  });

  it('stands beside the section whose button was pressed', () => {
    const press = () => fireEvent.click(screen.getByRole('button', { name: 'Export as JSON' }));
    change(press, 'not-exported');
    expect(beside()).toEqual([['History', say('settings.notice.not-exported')]]);
    expect(screen.getByRole('group', { name: 'History' })).toBeTruthy();
  });
});

it('keeps closed what few admins change', () => {
  const container = page();
  const advanced = container.querySelector('details');
  expect(advanced?.open).toBe(false);
  const titles = (within: ParentNode | null | undefined) =>
    [...(within?.querySelectorAll('legend h2') ?? [])].map(({ textContent }) => textContent);
  const inside = titles(advanced);
  expect(inside).toContain('History');
  expect(titles(container).filter((title) => !inside.includes(title))).toEqual([
    'Notifications',
    'Quiet hours',
    'Mute',
    'Days without a sync',
    'Canvas sites',
  ]);
});
