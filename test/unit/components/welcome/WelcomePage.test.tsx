// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { setUpOf } from '../../../../components/welcome/set-up';
import { WelcomePage, type WelcomePageProps } from '../../../../components/welcome/WelcomePage';
import type { Snapshot } from '../../../../utils/roster/model/snapshot';
import { account, now, snapshot } from '../samples';
import { violations } from '../violations';

afterEach(cleanup);

const toolPage = 'https://demo.instructure.com/accounts/1/external_tools/42';
const known = (change: Parameters<typeof account>[0]) => snapshot({ accounts: [account(change)] });
const nothing = snapshot({ accounts: [] });
const unread = known({ readAt: null, pageUrl: null });
const readable = known({ readAt: now, pageUrl: null });
const whole = known({ readAt: now, pageUrl: toolPage });

function page(props: Partial<WelcomePageProps> = {}) {
  const all: WelcomePageProps = {
    snapshot: nothing,
    access: 'granted',
    notifications: 'off',
    addition: null,
    hosts: [],
    isPinned: null,
    now,
    onAllowAccess: vi.fn(),
    onAllowNotifications: vi.fn(),
    onOpen: vi.fn(),
    ...props,
  };
  return { ...all, container: render(<WelcomePage {...all} />).container };
}

describe('how far the set-up is', () => {
  it.each<[string, Snapshot | null, 'granted' | 'withheld' | 'blocked', string]>([
    ['nobody has answered', null, 'granted', 'done next later later'],
    ['nothing is known', nothing, 'granted', 'done next later later'],
    ['access is withheld', nothing, 'withheld', 'failed later later later'],
    ['access is blocked', nothing, 'blocked', 'failed later later later'],
    ['a Canvas was opened', unread, 'granted', 'done done next later'],
    ['the role may not', known({ readAt: null, problem: 'no-permission' }), 'granted', 'failed'],
    ['imports are read', readable, 'granted', 'done done done next'],
    ['the page was seen', whole, 'granted', 'done done done done'],
  ])('where %s', (_, known, access, states) => {
    const { isDone, states: is } = setUpOf(known, access);
    if (states === 'failed') expect(is.imports).toBe('failed');
    else expect(Object.values(is).join(' ')).toBe(states);
    expect(isDone).toBe(known === whole);
  });

  it('is about the Canvas that is furthest', () => {
    const accounts = [
      account({ host: 'beta.instructure.com', problem: 'signed-out' }),
      account({ host: 'demo.instructure.com', readAt: now, pageUrl: toolPage }),
    ];
    expect(setUpOf(snapshot({ accounts }), 'granted')).toMatchObject({
      host: 'demo.instructure.com',
      isDone: true,
    });
  });
});

describe('the first-run page', () => {
  it.each<[string, Partial<WelcomePageProps>]>([
    ['at the start', { hosts: ['demo.instructure.com'] }],
    ['with access withheld', { access: 'withheld' }],
    ['with a problem', { snapshot: known({ problem: 'no-permission', readAt: null }) }],
    ['at the end', { snapshot: whole, notifications: 'on', isPinned: true }],
  ])('has no violations for axe %s', async (_, props) => {
    expect(await violations(page(props).container)).toEqual([]);
  });

  it('asks for access from a press, and for nothing before', () => {
    const { onAllowAccess } = page({ access: 'withheld' });
    expect(onAllowAccess).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Allow access to Canvas' }));
    expect(onAllowAccess).toHaveBeenCalledOnce();
    expect(screen.queryByLabelText('Address of your Canvas')).toBeNull();
  });

  it('opens the Canvas that is picked, or typed, and says what is wrong with an address', () => {
    const { onOpen } = page({ hosts: ['demo.instructure.com'] });
    fireEvent.click(screen.getByRole('button', { name: 'Open demo.instructure.com' }));
    const field = screen.getByLabelText('Address of your Canvas');
    fireEvent.input(field, { target: { value: 'our canvas' } });
    fireEvent.click(screen.getByRole('button', { name: 'Open Canvas' }));
    expect(screen.getByRole('alert').textContent).toContain('not a web address');
    fireEvent.input(field, { target: { value: 'https://Canvas.School.edu/login' } });
    fireEvent.click(screen.getByRole('button', { name: 'Open Canvas' }));
    expect(vi.mocked(onOpen).mock.calls).toEqual([['demo.instructure.com'], ['canvas.school.edu']]);
  });

  it('says what stands in the way, and what to do about it', () => {
    const { container } = page({ snapshot: known({ problem: 'no-permission', readAt: null }) });
    const step = container.querySelector('[data-step="imports"]');
    expect(step?.textContent).toContain('can’t view SIS imports');
    expect(step?.textContent).toContain('Ask whoever manages roles');
  });

  it('says that all is there in a status that stood there before', () => {
    const done = () => screen.getAllByRole('status').map(({ textContent }) => textContent);
    const { container: _, ...props } = page({ snapshot: readable });
    const before = done();
    expect(before.join()).not.toContain('All set');
    cleanup();
    render(<WelcomePage {...props} snapshot={whole} />);
    expect(done()).toHaveLength(before.length);
    expect(done().join()).toContain('All set');
  });
});
