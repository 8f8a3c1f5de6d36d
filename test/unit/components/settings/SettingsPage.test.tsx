// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SettingsPage, type SettingsPageProps } from '../../../../components/settings/SettingsPage';
import { say } from '../../../../utils/language';
import { defaultSettings, eventKinds, type Settings } from '../../../../utils/roster/settings';
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

function page(settings: Partial<Settings> = {}, props: Partial<SettingsPageProps> = {}) {
  const nothing = () => {};
  const all: SettingsPageProps = {
    settings: { ...defaultSettings, ...settings },
    aside: false,
    history: { state: 'ok', runs: 212, oldest: now - 200 * 24 * hour, refused: 0 },
    notifications: 'on',
    notice: 'none',
    now,
    onChange,
    onEdit: nothing,
    onAsideSeen: nothing,
    onAllowNotifications: nothing,
    onExport: nothing,
    onClear,
    ...props,
  };
  return render(<SettingsPage {...all} />).container;
}
const group = (name: string) => within(screen.getByRole('group', { name }));
const type = (field: HTMLElement, text: string) => {
  fireEvent.input(field, { target: { value: text } });
  fireEvent.change(field, { target: { value: text } });
};

it.each<[string, Partial<Settings>, Partial<SettingsPageProps>]>([
  ['as installed', {}, {}],
  ['in full use', { quietHours: { from: 1320, to: 360 }, mutedUntil: now + hour }, {}],
  ['in trouble', {}, { aside: true, notifications: 'off', notice: 'not-saved', history: null }],
])('has nothing axe minds, %s', async (_, settings, props) => {
  expect(await violations(page(settings, props))).toEqual([]);
});

describe('notifications', () => {
  it('offers each kind with one line of what it is, and warnings off', () => {
    page();
    for (const kind of eventKinds) {
      const box = screen.getByRole('checkbox', { name: say(`settings.event.${kind}.label`) });
      expect((box as HTMLInputElement).checked).toBe(kind !== 'warning');
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
    fireEvent.click(screen.getByRole('button', { name: 'Allow notifications' }));
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

  it('show their times, name the zone, and tell that they span midnight', () => {
    const text = page({ quietHours: { from: 1325, to: 360 } }).textContent;
    expect((screen.getByLabelText('From') as HTMLInputElement).value).toBe('22:05');
    expect((screen.getByLabelText('To') as HTMLInputElement).value).toBe('06:00');
    expect(text).toContain(Intl.DateTimeFormat().resolvedOptions().timeZone);
    expect(text).toContain('They end on the next day.');
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

describe('history', () => {
  const text = (summary: Partial<SettingsPageProps['history'] & object>) =>
    page({}, { history: { state: 'ok', runs: 0, oldest: null, refused: 0, ...summary } })
      .textContent;

  it('says how much there is and since when', () => {
    expect(text({ runs: 1204, oldest: new Date(2026, 0, 5).getTime() })).toMatch(
      /1.204 runs are kept, back to January 5, 2026\./,
    );
  });

  it('says that there is none', () => expect(text({})).toContain(say('settings.history.empty')));

  it('says what lies aside', () => {
    expect(text({ state: 'set-aside', refused: 2 })).toContain(
      '2 entries could not be read and lie',
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
