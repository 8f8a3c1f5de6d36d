// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { say } from '../../../../utils/language';
import { Problem } from '../../../../utils/roster/model/snapshot';
import { account, hour, job, minute, now, snapshot } from '../samples';
import { violations } from '../violations';
import { items, popup } from './popup';

afterEach(cleanup);

describe('an account', () => {
  it.each(Problem.options)('that is %s says so and keeps the last known state', (problem) => {
    const accounts = [account({ problem, readAt: now - 12 * minute })];
    const text = popup({ snapshot: snapshot({ accounts, jobs: [job()] }) }).textContent;
    expect(text).toContain(say(`problem.${problem}`, 'demo.instructure.com'));
    expect(text).toContain('Last update from Canvas: 12\u00a0min ago.');
    expect(items()).toHaveLength(1);
  });

  it('that is signed out has a link to sign in', () => {
    popup({ snapshot: snapshot({ accounts: [account({ problem: 'signed-out' })] }) });
    const link = screen.getByRole('link', { name: 'Sign in' });
    expect(link.getAttribute('href')).toBe('https://demo.instructure.com/');
  });

  it('whose sync has not come says so, since when, and not that all is quiet', () => {
    const accounts = [account({ missingAt: now - 3 * 60 * minute })];
    const text = popup({ snapshot: snapshot({ accounts }) }).textContent;
    expect(text).toContain('A roster sync didn’t start Expected at');
    expect(text).toMatch(/Expected at .*\d:\d\d\u00a0[AP]M\u00a0[A-Z]{3}/);
    expect(text).not.toContain('All quiet');
  });

  const missed = { from: now - 30 * hour, to: now - 3 * hour, began: now - hour };

  it('of which a time could not be read says which, and not that all is quiet', () => {
    const unread = { ...missed, state: 'failed' as const };
    const text = popup({ snapshot: snapshot({ accounts: [account({ unread })] }) }).textContent;
    expect(text).toMatch(
      /imports from .*\d:\d\d\u00a0[AP]M.* to .*\d:\d\d\u00a0[AP]M.* could not be read/,
    );
    expect(text).not.toContain('All quiet');
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('whose missed time is being read shows how far that is, and can be stopped and gone on with', async () => {
    const onCatchUp = vi.fn();
    const shown = (state: 'reading' | 'stopped') => {
      cleanup();
      const accounts = [account({ unread: { ...missed, state } })];
      return popup({ snapshot: snapshot({ accounts }), onCatchUp });
    };
    const reading = shown('reading');
    expect(reading.textContent).toContain('Catching up with Canvas’s imports since');
    expect(reading.textContent).not.toMatch(/could not be read|All quiet/);
    const bar = screen.getByRole<HTMLProgressElement>('progressbar', { name: 'Catching up' });
    expect(bar.value / bar.max).toBeCloseTo(2 / 29);
    expect(await violations(reading)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
    expect(onCatchUp).toHaveBeenLastCalledWith(account().host, false);
    expect(shown('stopped').textContent).toContain('You stopped catching up');
    expect(screen.queryByRole('progressbar')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Go on reading' }));
    expect(onCatchUp).toHaveBeenLastCalledWith(account().host, true);
  });

  it('is named when there are several', () => {
    const accounts = [account(), account({ host: 'lakeside.instructure.com' })];
    popup({ snapshot: snapshot({ accounts }) });
    expect(screen.getAllByRole('heading', { level: 2 }).map((one) => one.className)).toEqual([
      '',
      '',
    ]);
  });

  it('says when it is read next, unless that is in a moment', () => {
    popup({ snapshot: snapshot({ accounts: [account({ nextAt: now + 12 * minute })] }) });
    expect(document.body.textContent).toContain('next check in 12\u00a0min');
    cleanup();
    popup({ snapshot: snapshot({ accounts: [account({ nextAt: now + minute / 2 })] }) });
    expect(document.body.textContent).not.toContain('next check');
  });

  it('without a problem says as of when it is known', () => {
    expect(popup({}).textContent).toContain('Updated 3\u00a0s ago');
  });
});
