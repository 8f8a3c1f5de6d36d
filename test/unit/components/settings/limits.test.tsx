// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { say } from '../../../../utils/language';
import { violations } from '../violations';
import './dialog';
import { audit, group, limited, onChange, page, type } from './settings-page';

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
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
