// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { say } from '../../../../utils/language';
import { account, snapshot } from '../samples';
import { violations } from '../violations';
import { popup } from './popup';

afterEach(cleanup);

describe('with nothing to show', () => {
  it('says that it loads', () => {
    const text = popup({ snapshot: null, notifications: 'off' }).textContent;
    expect(text).toContain('Loading…');
    expect(text).not.toContain(say('tellMe'));
  });

  it('says what to do when nothing is known yet', () => {
    const text = popup({ snapshot: snapshot({ accounts: [] }) }).textContent;
    expect(text).toContain('Open your Canvas in a tab.');
    expect(text).not.toContain('All quiet');
  });

  it('says that all is quiet for a known account', () => {
    expect(popup({}).textContent).toContain('No syncs or imports in the last 7 days.');
  });

  it('does not say that all is quiet while it cannot know', () => {
    const accounts = [account({ problem: 'no-permission', readAt: null })];
    const text = popup({ snapshot: snapshot({ accounts }) }).textContent;
    expect(text).not.toContain('All quiet');
    expect(text).not.toContain('imports in the last 7 days');
  });
});

it('offers notifications in one line, until they are on', () => {
  const onAllowNotifications = vi.fn();
  popup({ notifications: 'off', onAllowNotifications });
  fireEvent.click(screen.getByRole('button', { name: 'Turn on notifications' }));
  expect(onAllowNotifications).toHaveBeenCalledOnce();
  cleanup();
  popup({ notifications: 'on' });
  expect(screen.queryByRole('button', { name: say('allow') })).toBeNull();
});

it('says where notifications are blocked, and offers nothing that would not help', () => {
  expect(popup({ notifications: 'blocked' }).textContent).toContain(say('notificationsBlocked'));
  expect(screen.queryByRole('button', { name: say('allow') })).toBeNull();
});

describe('where the browser withholds access', () => {
  const snap = snapshot({ accounts: [], jobs: [], imports: [] });

  it('says so in place of asking to open Canvas, and asks for it from a click', async () => {
    const onAllowAccess = vi.fn();
    const shown = popup({ snapshot: snap, access: 'withheld', onAllowAccess });
    expect(shown.textContent).not.toContain('Open your Canvas in a tab.');
    fireEvent.click(screen.getByRole('button', { name: 'Allow access to Canvas' }));
    expect(onAllowAccess).toHaveBeenCalledOnce();
    expect(await violations(shown)).toEqual([]);
  });

  it('offers nothing where only a policy could give it', () => {
    expect(popup({ snapshot: snap, access: 'blocked' }).textContent).toContain('your organization');
    expect(screen.queryByRole('button', { name: say('access.allow') })).toBeNull();
  });
});
