import browser from 'webextension-polyfill';
import { log } from '../../log';
import { isOutside } from '../../roster/ledger/account';
import type { Ledger } from '../../roster/model/ledger';
import type { Settings } from '../../roster/model/settings';
import type { LocalTime } from '../../roster/model/step';
import { serialize } from '../../serialize';
import type { Cell } from '../../storage/cell';
import { decideWatchTab, pageToWatch, WatchTab, type WatchTabAction } from './watch-tab';

const key = 'watchTab';

async function remembered(): Promise<WatchTab | null> {
  const { [key]: stored } = await browser.storage.session.get(key);
  const parsed = WatchTab.safeParse(stored);
  return parsed.success ? parsed.data : null;
}

async function remember(tab: WatchTab | null): Promise<void> {
  if (tab) await browser.storage.session.set({ [key]: tab });
  else await browser.storage.session.remove(key);
}

/** Keeps the watch tab as the admin chose. `press`: have the page in a tab refresh itself. */
export function createTabKeeper(
  cell: Cell<Ledger>,
  settings: () => Promise<Settings>,
  press: (tabId: number) => void,
) {
  /** One after the other, so that no two rounds open a tab each. */
  const inTurn = serialize();

  async function decide(tab: WatchTab | null, now: LocalTime): Promise<WatchTabAction> {
    const ledger = await cell.get();
    const { watchTab: wanted } = await settings();
    if (!wanted && tab === null) return { do: 'nothing' };
    const host = tab && new URL(tab.url).host;
    const page = (host && ledger.accounts[host]?.pageUrl) || pageToWatch(ledger);
    const problem = (page && ledger.accounts[new URL(page).host]?.problem) || null;
    const tabs = await browser.tabs.query({});
    return decideWatchTab({ wanted, page, signedIn: !isOutside(problem), tab, tabs, now });
  }

  async function carryOut(action: WatchTabAction, tab: WatchTab | null, now: LocalTime) {
    const fresh = { since: now, heardAt: now };
    const isOpen = (tabId: number | undefined, url: string, nameless: number[] = []) =>
      remember({ tabId: tabId ?? null, url, state: 'open', nameless, ...fresh });
    switch (action.do) {
      case 'settle':
        return remember({
          tabId: null,
          url: action.url,
          state: 'settling',
          nameless: [],
          ...fresh,
        });
      case 'open': {
        const { id } = await browser.tabs.create({ url: action.url, pinned: true, active: false });
        await isOpen(id, action.url, action.nameless);
        if (id !== undefined)
          await browser.tabs.update(id, { muted: true, autoDiscardable: false });
        return;
      }
      case 'adopt':
        await isOpen(action.tabId, action.url);
        // A restart brings the tab back, but neither of these; discarding takes them from no tab.
        await browser.tabs.update(action.tabId, {
          autoDiscardable: false,
          ...(tab?.state === 'open' && action.instead === undefined ? {} : { muted: true }),
        });
        if (action.instead !== undefined) await browser.tabs.remove(action.instead);
        return;
      case 'load':
        await browser.tabs.update(action.tabId, { url: action.url });
        return isOpen(action.tabId, action.url, tab?.nameless);
      case 'press':
        return press(action.tabId);
      case 'mark':
        return tab ? remember({ ...tab, state: action.state, since: now }) : undefined;
      case 'close':
        await browser.tabs.remove(action.tabId);
        return remember(null);
      case 'forget':
        return remember(null);
    }
  }

  const round = () =>
    inTurn(async () => {
      const now = Date.now();
      const tab = await remembered();
      try {
        await carryOut(await decide(tab, now), tab, now);
      } catch (error) {
        log('The watch tab could not be kept', error); // no window is open, or the tab just went
      }
    });

  return {
    /** Looks after the tab; to be called whenever Canvas is asked by the alarm. */
    round,
    /** The admin switched it on or off: no tabs of an earlier session are to be waited for. */
    async switched(): Promise<void> {
      await inTurn(async () => {
        const page = pageToWatch(await cell.get());
        const { watchTab: wanted } = await settings();
        if (!wanted || page === null || (await remembered()) !== null) return;
        await remember({
          tabId: null,
          url: page,
          state: 'settling',
          since: 0,
          heardAt: 0,
          nameless: [],
        });
      });
      await round();
    },
    /** A message has come from the page in a tab. */
    heard: (tabId: number | undefined) =>
      inTurn(async () => {
        const tab = await remembered();
        if (tab?.state !== 'open' || tab.tabId !== tabId) return;
        await remember({ ...tab, heardAt: Date.now() });
      }),
  };
}
