import { describe, expect, it } from 'vitest';
import {
  decideWatchTab,
  pageToWatch,
  type TabFact,
  type WatchTab,
  type WatchTabFacts,
} from '../../../../utils/background/tabs/watch-tab';
import { withAccount } from '../../../../utils/roster/ledger/account';
import { emptyLedger } from '../../../../utils/roster/ledger/empty-ledger';
import { mergePage } from '../../../../utils/roster/ledger/merge-page';
import { blank, details, failed } from '../../roster/readings';

const minute = 60_000;
const now = Date.UTC(2026, 10, 24, 3);
const page = 'https://canvas.school.example/accounts/1/external_tools/42';
const other = 'https://canvas.school.example/courses/7';
const login = 'https://canvas.school.example/login/canvas';

const remembered = (more: Partial<WatchTab> = {}): WatchTab => ({
  tabId: 7,
  url: page,
  state: 'open',
  since: now - 60 * minute,
  heardAt: now - minute,
  nameless: [],
  ...more,
});
const ours = (more: Partial<TabFact> = {}): TabFact => ({
  id: 7,
  url: `${page}?launch_type=account_navigation`,
  pinned: true,
  active: false,
  ...more,
});
const admins: TabFact = { id: 3, url: page, pinned: false, active: true };
const decide = (facts: Partial<WatchTabFacts>) =>
  decideWatchTab({ wanted: true, page, signedIn: true, tab: null, tabs: [], now, ...facts });

describe('the watch tab is opened', () => {
  it('not before the tabs of the last session had time to come back', () => {
    expect(decide({})).toEqual({ do: 'settle', url: page });
    const tab = remembered({ tabId: null, state: 'settling', since: now - 20_000 });
    expect(decide({ tab })).toEqual({ do: 'nothing' });
    expect(decide({ tab: { ...tab, since: now - 31_000 } })).toEqual({
      do: 'open',
      url: page,
      nameless: [],
    });
  });

  it('not while no page is known, or when nobody wants it', () => {
    expect(decide({ page: null })).toEqual({ do: 'nothing' });
    expect(decide({ wanted: false })).toEqual({ do: 'nothing' });
  });

  it('never a second time: a pinned one of the last session is taken', () => {
    const adopt = { do: 'adopt', tabId: 9, url: page };
    const tabs = [admins, ours({ id: 9, discarded: true })];
    expect(decide({ tabs })).toEqual(adopt);
    const settling = remembered({ tabId: null, state: 'settling', since: 0 });
    expect(decide({ tab: settling, tabs })).toEqual(adopt);
    // Discarding a tab may give it another id.
    expect(decide({ tab: remembered(), tabs })).toEqual(adopt);
  });

  it('though the admin has the page open in a tab of their own, which is not taken', () => {
    const tab = remembered({ tabId: null, state: 'settling', since: 0 });
    expect(decide({ tab, tabs: [admins] })).toEqual({ do: 'open', url: page, nameless: [] });
  });
});

describe('the watch tab is looked after', () => {
  const tab = remembered();
  it.each<[string, Partial<WatchTabFacts>, unknown]>([
    ['refreshes itself', { tabs: [ours()] }, { do: 'press', tabId: 7 }],
    ['is loaded when it was discarded', { tabs: [ours({ discarded: true })] }, 'load'],
    [
      'is not begun anew while it loads',
      { tabs: [ours({ discarded: true, status: 'loading' })] },
      'nothing',
    ],
    [
      'is loaded again when that does not end',
      {
        tab: remembered({ heardAt: now - 3 * minute }),
        tabs: [ours({ discarded: true, status: 'loading' })],
      },
      'load',
    ],
    [
      'is loaded when it has sent nothing for long',
      { tab: remembered({ heardAt: now - 36 * minute }), tabs: [ours()] },
      'load',
    ],
    [
      'is not loaded over and over while nobody is signed in',
      { tab: remembered({ heardAt: now - 36 * minute }), tabs: [ours()], signedIn: false },
      { do: 'press', tabId: 7 },
    ],
    ['waits on a login page', { tabs: [ours({ url: login })], signedIn: false }, 'nothing'],
    ['comes back from it', { tabs: [ours({ url: login })] }, 'load'],
    ['comes back from a sign-in we may not read', { tabs: [ours({ url: undefined })] }, 'load'],
  ])('%s', (_, facts, action) => {
    const load = { do: 'load', tabId: 7, url: page };
    const wanted = action === 'load' ? load : action === 'nothing' ? { do: 'nothing' } : action;
    expect(decide({ tab, ...facts })).toEqual(wanted);
  });
});

describe('the admin’s use of it goes first', () => {
  const tab = remembered();
  it.each<[string, TabFact]>([
    ['looks at it', ours({ active: true })],
    ['looks at it, discarded', ours({ active: true, discarded: true })],
    ['looks at something else in it', ours({ active: true, url: other })],
  ])('nothing is done while the admin %s', (_, fact) => {
    expect(decide({ tab, tabs: [fact] })).toEqual({ do: 'nothing' });
    const deaf = remembered({ heardAt: now - 999 * minute });
    expect(decide({ tab: deaf, tabs: [fact] })).toEqual({ do: 'nothing' });
  });

  it('it is theirs once unpinned or led elsewhere, and then left alone for good', () => {
    const left = { do: 'mark', state: 'left' };
    expect(decide({ tab, tabs: [ours({ pinned: false })] })).toEqual(left);
    const used = ours({ url: other, lastAccessed: now - 1 });
    expect(decide({ tab, tabs: [used] })).toEqual(left);
    for (const state of ['left', 'closed'] as const) {
      for (const tabs of [[ours()], [ours({ pinned: false })], []]) {
        expect(decide({ tab: remembered({ state }), tabs })).toEqual({ do: 'nothing' });
      }
    }
  });

  it('closed by the admin it stays closed', () => {
    expect(decide({ tab, tabs: [admins] })).toEqual({ do: 'mark', state: 'closed' });
  });
});

describe('switched off', () => {
  const off = (fact: TabFact | null, tab = remembered()) =>
    decide({ wanted: false, tab, tabs: fact ? [fact] : [] });
  it('it is closed, but for a tab the admin is in or has taken', () => {
    expect(off(ours())).toEqual({ do: 'close', tabId: 7 });
    expect(off(ours({ discarded: true, url: undefined }))).toEqual({ do: 'close', tabId: 7 });
    for (const fact of [ours({ active: true }), ours({ pinned: false }), ours({ url: other })]) {
      expect(off(fact)).toEqual({ do: 'forget' });
    }
    expect(off(ours(), remembered({ state: 'left' }))).toEqual({ do: 'forget' });
    expect(off(null)).toEqual({ do: 'forget' });
  });

  it('so it is when its Canvas was removed', () => {
    expect(decide({ page: null, tab: remembered(), tabs: [ours()] })).toEqual({
      do: 'close',
      tabId: 7,
    });
  });
});

it('the page to watch is the one that was read last', () => {
  const pageUrl = (host: string) => `https://${host}/accounts/1/external_tools/42`;
  let ledger = withAccount(emptyLedger, 'never.example', {});
  expect(pageToWatch(ledger)).toBeNull();
  for (const [host, at] of [
    ['a.example', now - 5 * minute],
    ['b.example', now],
    ['c.example', now - 9 * minute],
  ] as const) {
    ledger = withAccount(ledger, host, { pageUrl: pageUrl(host) });
    ledger = mergePage(ledger, host, details(at, [failed(37), blank, blank]));
  }
  expect(pageToWatch(ledger)).toBe(pageUrl('b.example'));
});
