// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SettingsPage, type SettingsPageProps } from '../../../../components/settings/SettingsPage';
import type { WatchTab } from '../../../../utils/background/tabs/watch-tab';
import { say } from '../../../../utils/language';
import {
  defaultSettings,
  eventKinds,
  type Settings,
} from '../../../../utils/roster/model/settings';
import { violations } from '../violations';
import './dialog';

const now = new Date(2026, 10, 24, 15, 30).getTime();
const hour = 3_600_000;
const onChange = vi.fn();
const onClear = vi.fn();

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

const tab: WatchTab = {
  tabId: 7,
  url: 'https://demo.instructure.com/accounts/1/external_tools/42',
  state: 'open',
  since: now,
  heardAt: now,
  nameless: [],
};
const { audit } = defaultSettings;
const limited: Settings['audit'] = {
  ...audit,
  deleted: { ...audit.deleted, types: { users: { share: 0.07, count: 5 } } },
};

function propsOf(settings: Partial<Settings> = {}, props: Partial<SettingsPageProps> = {}) {
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
const page = (...facts: Parameters<typeof propsOf>) =>
  render(<SettingsPage {...propsOf(...facts)} />).container;
const group = (name: string) => within(screen.getByRole('group', { name }));
const type = (field: HTMLElement, text: string) => {
  fireEvent.input(field, { target: { value: text } });
  fireEvent.change(field, { target: { value: text } });
};

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

describe('notifications', () => {
  it('offers each kind with one line of what it is, and warnings off', () => {
    page();
    for (const kind of eventKinds) {
      const box = screen.getByRole('checkbox', { name: say(`settings.event.${kind}.label`) });
      expect((box as HTMLInputElement).checked).toBe(kind !== 'warning' && kind !== 'attention');
      const about = document.getElementById(box.getAttribute('aria-describedby') ?? '');
      expect(about?.textContent).toBe(say(`settings.event.${kind}.about`));
    }
  });

  it('changes one kind and leaves the others', () => {
    page();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Warning' }));
    const notify = { ...defaultSettings.notify, warning: true };
    expect(onChange.mock.calls).toEqual([[{ notify }]]);
  });

  it('takes a choice at its first event, before any redraw can undo it', () => {
    page();
    const box = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Warning' });
    box.checked = true;
    fireEvent.input(box);
    expect(onChange.mock.calls).toEqual([
      [{ notify: { ...defaultSettings.notify, warning: true } }],
    ]);
  });

  it('says that the browser does not let any through, and asks only when pressed', () => {
    const onAllowNotifications = vi.fn();
    page({}, { notifications: 'off', onAllowNotifications });
    expect(screen.getByText(say('settings.notifications.off'))).toBeTruthy();
    expect(onAllowNotifications).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Turn on notifications' }));
    expect(onAllowNotifications).toHaveBeenCalledOnce();
  });
});

describe('quiet hours', () => {
  it('are off, and 22:00 to 6:00 when switched on', () => {
    page();
    expect(group('Quiet hours').queryByLabelText('From')).toBeNull();
    fireEvent.click(screen.getByRole('checkbox', { name: say('settings.quiet.label') }));
    expect(onChange.mock.calls).toEqual([[{ quietHours: { from: 1320, to: 360 } }]]);
  });

  it('show their times, name the zone, and say that they span midnight', () => {
    const text = page({ quietHours: { from: 1325, to: 360 } }).textContent;
    expect((screen.getByLabelText('From') as HTMLInputElement).value).toBe('22:05');
    expect((screen.getByLabelText('To') as HTMLInputElement).value).toBe('06:00');
    expect(text).toContain(Intl.DateTimeFormat().resolvedOptions().timeZone);
    expect(text).toContain('Ends the next day.');
  });

  it('change one end at a time, and never to no time', () => {
    page({ quietHours: { from: 1320, to: 360 } });
    type(screen.getByLabelText('To'), '07:15');
    expect(onChange.mock.calls).toEqual([[{ quietHours: { from: 1320, to: 435 } }]]);
    type(screen.getByLabelText('From'), '');
    expect(onChange).toHaveBeenCalledOnce();
    expect(screen.getByRole('alert').textContent).toBe('Give a time of day.');
  });

  it('say so when no hour is quiet', () => {
    expect(page({ quietHours: { from: 60, to: 60 } }).textContent).toContain(
      say('settings.quiet.never'),
    );
  });
});

describe('mute', () => {
  const buttons = () => group('Mute').getAllByRole('button');
  const sevenOn = (day: number) => new Date(2026, 10, day, 7).getTime();

  it('lasts an hour, or until seven tomorrow, or until seven on a date', () => {
    page();
    expect(group('Mute').getByText('Not muted')).toBeTruthy();
    const [forHour, tomorrow] = buttons();
    fireEvent.click(forHour as HTMLElement);
    fireEvent.click(tomorrow as HTMLElement);
    type(group('Mute').getByLabelText(say('settings.mute.date')), '2026-11-30');
    fireEvent.click(buttons()[2] as HTMLElement);
    expect(onChange.mock.calls.map(([change]) => change.mutedUntil)).toEqual([
      now + hour,
      sevenOn(25),
      sevenOn(30),
    ]);
  });

  it('takes no morning that is over', () => {
    page();
    type(group('Mute').getByLabelText(say('settings.mute.date')), '2026-11-24');
    expect(screen.getByRole('alert').textContent).toBe(say('settings.mute.past'));
    expect(buttons()).toHaveLength(2);
  });

  it('says until when, ends when asked, and keeps the focus in place', () => {
    page({ mutedUntil: sevenOn(25) });
    expect(group('Mute').getByText(/^Muted until .*7:00/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Unmute' }));
    expect(onChange.mock.calls).toEqual([[{ mutedUntil: null }]]);
    expect(document.activeElement).toBe(group('Mute').getByRole('button', { name: 'For 1 hour' }));
  });

  it('is over when its time is', () => {
    page({ mutedUntil: now - 1 });
    expect(group('Mute').getByText('Not muted')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Unmute' })).toBeNull();
  });
});

describe('days without sync', () => {
  const days = () => group(say('settings.pauses.title'));
  const first = () => days().getByLabelText(say('settings.pauses.from'));
  const last = () => days().getByLabelText(say('settings.pauses.to'));
  const winter = { from: '2026-12-19', to: '2027-01-03' };

  it('are added once both ends are there, in the order of the year', () => {
    page({ pauses: [winter] });
    type(first(), '2026-11-26');
    expect(days().queryByRole('button', { name: say('settings.pauses.add') })).toBeNull();
    type(last(), '2026-11-27');
    fireEvent.click(days().getByRole('button', { name: say('settings.pauses.add') }));
    const thanksgiving = { from: '2026-11-26', to: '2026-11-27' };
    expect(onChange.mock.calls).toEqual([[{ pauses: [thanksgiving, winter] }]]);
    expect(document.activeElement).toBe(first());
  });

  it('end no sooner than they begin', () => {
    page();
    type(first(), '2026-12-19');
    type(last(), '2026-12-18');
    expect(screen.getByRole('alert').textContent).toBe(say('settings.pauses.order'));
    expect(days().queryByRole('button')).toBeNull();
  });

  it('are named in whole, removed one by one, and go by themselves once long past', () => {
    const summer = { from: '2026-06-12', to: '2026-08-20' };
    page({ pauses: [summer, { from: '2026-10-12', to: '2026-10-12' }, winter] });
    expect(days().getByText(/Dec 19, 2026\s–\sJan 3, 2027/)).toBeTruthy();
    fireEvent.click(days().getByRole('button', { name: /Oct 12, 2026$/ }));
    expect(onChange.mock.calls).toEqual([[{ pauses: [winter] }]]);
  });
});

describe('history', () => {
  const text = (summary: Partial<SettingsPageProps['history'] & object>) =>
    page({}, { history: { state: 'ok', runs: 0, oldest: null, refused: 0, ...summary } })
      .textContent;

  it('says how much there is and since when', () => {
    expect(text({ runs: 1204, oldest: new Date(2026, 0, 5).getTime() })).toMatch(
      /1.204 syncs saved, since January 5, 2026\./,
    );
  });

  it('says that there is none', () => expect(text({})).toContain(say('settings.history.empty')));

  it('says what lies aside', () => {
    expect(text({ state: 'set-aside', refused: 2 })).toContain(
      '2 entries couldn’t be read and were set',
    );
    expect(screen.getByText(say('settings.history.setAside'))).toBeTruthy();
  });

  it('claims nothing about a history it cannot reach', () => {
    const shown = text({ state: 'unavailable' });
    expect(shown).toContain(say('settings.history.unavailable'));
    expect(shown).not.toContain(say('settings.history.empty'));
  });

  it('takes whole days up to a leap year', () => {
    page();
    const days = screen.getByLabelText(say('settings.history.days'));
    type(days, '367');
    type(days, '1.5');
    expect(onChange).not.toHaveBeenCalled();
    type(days, '90');
    expect(onChange.mock.calls).toEqual([[{ historyDays: 90 }]]);
  });

  it('is cleared only after a second thought', () => {
    page();
    const open = () =>
      fireEvent.click(screen.getByRole('button', { name: say('settings.history.clear') }));
    open();
    const dialog = () =>
      within(screen.getByRole('dialog', { name: say('settings.confirm.title') }));
    fireEvent.click(dialog().getByRole('button', { name: say('settings.confirm.keep') }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(onClear).not.toHaveBeenCalled();
    open();
    fireEvent.click(dialog().getByRole('button', { name: say('settings.confirm.clear') }));
    expect(onClear).toHaveBeenCalledOnce();
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('hosts', () => {
  const host = 'canvas.school.example';
  const roles = ['canvas', 'tool', 'found'] as const;

  it.each(roles)('are removed only after a second thought that says what goes: %s', (role) => {
    const onRemoveHost = vi.fn();
    page({}, { hosts: [{ host, role }], onRemoveHost });
    expect(screen.getByText(say(`settings.hosts.role.${role}`))).toBeTruthy();
    const open = () =>
      fireEvent.click(screen.getByRole('button', { name: say('settings.hosts.removeHost', host) }));
    const dialog = () =>
      within(screen.getByRole('dialog', { name: say('settings.hosts.question', host) }));
    open();
    expect(dialog().getByText(say(`settings.hosts.removes.${role}`))).toBeTruthy();
    fireEvent.click(dialog().getByRole('button', { name: say('settings.confirm.keep') }));
    expect(onRemoveHost).not.toHaveBeenCalled();
    open();
    fireEvent.click(dialog().getByRole('button', { name: say('settings.hosts.remove') }));
    expect(onRemoveHost.mock.calls).toEqual([[host]]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('say how to come by one while there is none', () => {
    expect(page().textContent).toContain(say('settings.hosts.none'));
  });
});

describe('the watch tab', () => {
  it('is off, and says what it would do', () => {
    const text = page().textContent;
    const box = screen.getByRole('checkbox', { name: say('settings.watchTab.label') });
    expect((box as HTMLInputElement).checked).toBe(false);
    expect(text).toContain(say('settings.watchTab.about'));
    expect(text).not.toContain(say('settings.watchTab.none'));
    fireEvent.click(box);
    expect(onChange.mock.calls).toEqual([[{ watchTab: true }]]);
  });

  it.each(['settling', 'open', 'left', 'closed'] as const)('says where it stands: %s', (state) => {
    const text = page({ watchTab: true }, { watchTab: { ...tab, state } }).textContent;
    expect(text).toContain(say(`settings.watchTab.state.${state}`, 'demo.instructure.com'));
  });

  it('says that no page is known yet', () => {
    expect(page({ watchTab: true }).textContent).toContain(say('settings.watchTab.none'));
  });
});

describe('limits', () => {
  const deleted = () => group(say('settings.thresholds.deleted'));
  const share = (of: ReturnType<typeof group>) =>
    of.getAllByLabelText<HTMLInputElement>(say('settings.thresholds.share'));

  it('are shown in percent and stored as shares', () => {
    page();
    expect(share(deleted())[0]?.value).toBe('10');
    expect(share(group(say('settings.thresholds.changed')))[0]?.value).toBe('75');
    type(share(deleted())[0] as HTMLElement, '12.5');
    const usual = { share: 0.125, count: 20 };
    expect(onChange.mock.calls).toEqual([
      [{ audit: { ...audit, deleted: { ...audit.deleted, usual } } }],
    ]);
  });

  it('are not changed to what is no share', () => {
    page();
    for (const text of ['101', '-1', '', 'x']) type(share(deleted())[0] as HTMLElement, text);
    expect(onChange).not.toHaveBeenCalled();
  });

  it('of one data type start from the usual ones, and go again', () => {
    page();
    const choice = deleted().getByLabelText(say('settings.thresholds.type'));
    fireEvent.change(choice, { target: { value: 'enrollments' } });
    fireEvent.click(deleted().getByRole('button', { name: say('settings.thresholds.addType') }));
    const types = { enrollments: audit.deleted.usual };
    expect(onChange.mock.calls).toEqual([
      [{ audit: { ...audit, deleted: { ...audit.deleted, types } } }],
    ]);
  });

  it('of one data type are shown, changed and removed apart', () => {
    page({ audit: limited });
    const users = () => group(say('importType.user'));
    expect(share(users()).map(({ value }) => value)).toEqual(['7']);
    type(share(users())[0] as HTMLElement, '3');
    const types = { users: { share: 0.03, count: 5 } };
    expect(onChange.mock.lastCall).toEqual([
      { audit: { ...limited, deleted: { ...limited.deleted, types } } },
    ]);
    fireEvent.click(users().getByRole('button'));
    expect(onChange.mock.lastCall).toEqual([{ audit }]);
  });

  it('go back to the defaults all at once', () => {
    page({ audit: limited });
    fireEvent.click(screen.getByRole('button', { name: say('settings.thresholds.reset') }));
    expect(onChange.mock.calls).toEqual([[{ audit }]]);
  });
});

describe('under a policy of the organization', () => {
  const managed = {
    notify: { failed: true },
    quietHours: { from: 1290, to: 360 },
    thresholds: { deleted: { share: 0.05, count: 100 } },
    historyDays: 90,
  };
  const settings = { quietHours: managed.quietHours, historyDays: 90 };
  const isOff = (each: HTMLElement) => each.matches(':disabled');

  it('shows what was decided, and lets nobody change it', async () => {
    const container = page(settings, { policy: { managed, bad: [] } });
    expect(isOff(screen.getByRole('checkbox', { name: 'Failed' }))).toBe(true);
    expect(isOff(screen.getByRole('checkbox', { name: 'Stalled' }))).toBe(false);
    for (const field of group('Quiet hours').getAllByLabelText(/From|To/)) {
      expect(isOff(field)).toBe(true);
    }
    const days = screen.getByRole<HTMLInputElement>('spinbutton', { name: 'Days to keep' });
    expect([days.value, isOff(days)]).toEqual(['90', true]);
    expect(isOff(screen.getByRole('button', { name: 'Export as JSON' }))).toBe(false);
    expect(screen.getAllByText(/Set by your organization/)).toHaveLength(4);
    expect(await violations(container)).toEqual([]);
  });

  it('names the keys that cannot be used', () => {
    page({}, { policy: { managed: {}, bad: ['quietHours', 'histroyDays'] } });
    expect(screen.getByText(/quietHours, histroyDays/)).toBeTruthy();
  });
});

it('deletes everything only after two questions, and not after one', () => {
  const onDeleteAll = vi.fn();
  page({}, { onDeleteAll });
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
  press('Delete everything…');
  expect(screen.getByRole('dialog').textContent).toContain('Delete everything?');
  press('Go on');
  expect(onDeleteAll).not.toHaveBeenCalled();
  expect(screen.getByRole('dialog').textContent).toContain('Really delete everything?');
  press('Keep it');
  expect(onDeleteAll).not.toHaveBeenCalled();
  press('Delete everything…');
  press('Go on');
  press('Delete it all');
  expect(onDeleteAll).toHaveBeenCalledOnce();
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

it('shows how far an export is, and stops it by the button that began it', async () => {
  const onStopExport = vi.fn();
  const container = page({}, { exporting: { done: 400, total: 3650 }, onStopExport });
  const bar = screen.getByRole<HTMLProgressElement>('progressbar', { name: /Exporting/ });
  expect([bar.value, bar.max]).toEqual([400, 3650]);
  expect(container.textContent).toContain('Exporting, 400 of 3,650 syncs…');
  expect(screen.queryByRole('button', { name: say('settings.history.export') })).toBeNull();
  fireEvent.click(group('History').getByRole('button', { name: 'Stop' }));
  expect(onStopExport).toHaveBeenCalledOnce();
  expect(await violations(container)).toEqual([]);
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
