// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SettingsPageProps } from '../../../../components/settings/SettingsPage';
import { say } from '../../../../utils/language';
import { violations } from '../violations';
import './dialog';
import { group, onChange, onClear, page, tab, type } from './settings-page';

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
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
