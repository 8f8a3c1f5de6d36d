// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { say } from '../../../../utils/language';
import { defaultSettings, eventKinds } from '../../../../utils/roster/model/settings';
import './dialog';
import { group, hour, now, onChange, page, type } from './settings-page';

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
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
