import * as z from 'zod/mini';
import type { Host } from '../../hosts/host';
import type { Ledger } from '../../roster/model/ledger';
import { LocalTime } from '../../roster/model/step';
import { MINUTE } from '../../roster/time/units';

/** After its start the browser may still be bringing back the tab of the session before. */
const settleFor = 30_000;
/** So long is waited for a tab that is still loading. */
const loadsFor = 2 * MINUTE;
/** Without a reading for so long the page has gone wrong: its session ended, or its frame is dead. */
const deafAfter = 35 * MINUTE;
/** Loading a tab takes the focus nowhere, but counts as a use of it in some browsers. */
const useSlack = 10_000;

/** The watch tab, remembered until the browser ends. */
export const WatchTab = z.object({
  /** Null while there is none yet. */
  tabId: z.nullable(z.number()),
  /** The SIS Integration page it shows. */
  url: z.string(),
  /** `left`: the admin unpinned it or went elsewhere in it, and it is theirs now. `closed`: by the admin. */
  state: z.enum(['settling', 'open', 'left', 'closed']),
  since: LocalTime,
  /** When it was last loaded by us, or sent a message. */
  heardAt: LocalTime,
  /** Pinned tabs whose address was not known when it was opened: one may be that of the session before. */
  nameless: z._default(z.array(z.number()), []),
});
export type WatchTab = z.infer<typeof WatchTab>;

/** What the browser says of a tab; addresses of hosts we may not read are absent. */
export interface TabFact {
  id?: number;
  url?: string;
  /** Where it is on its way to. */
  pendingUrl?: string;
  status?: string;
  pinned: boolean;
  active: boolean;
  discarded?: boolean;
  /** When the admin was last in it; not every browser says. */
  lastAccessed?: number;
}

export type WatchTabAction =
  | { do: 'nothing' }
  /** Wait for the tabs of the session before. */
  | { do: 'settle'; url: string }
  | { do: 'open'; url: string; nameless: number[] }
  /** Take a tab of the session before; `instead`: of this one, which was opened meanwhile. */
  | { do: 'adopt'; tabId: number; url: string; instead?: number }
  /** Load the page in the tab, which was discarded or is somewhere else. */
  | { do: 'load'; tabId: number; url: string }
  /** Have the page refresh itself. */
  | { do: 'press'; tabId: number }
  | { do: 'mark'; state: 'left' | 'closed' }
  | { do: 'close'; tabId: number }
  | { do: 'forget' };

export interface WatchTabFacts {
  /** The admin's choice. */
  wanted: boolean;
  /** The page to watch; null while none is known. */
  page: string | null;
  /** False while Canvas says that nobody is signed in. */
  signedIn: boolean;
  tab: WatchTab | null;
  /** All tabs of the browser. */
  tabs: TabFact[];
  now: LocalTime;
}

/** Before it is loaded, a tab that the browser brings back may have the address of an empty page. */
const addressOf = ({ url, pendingUrl }: TabFact) =>
  url && url !== 'about:blank' ? url : pendingUrl || null;
const shows = (tab: TabFact, page: string) => addressOf(tab)?.split(/[?#]/)[0] === page;

/** What to do about the watch tab now. A tab the admin is in, has unpinned or navigated is never touched. */
export function decideWatchTab(facts: WatchTabFacts): WatchTabAction {
  const { wanted, page, signedIn, tab, tabs, now } = facts;
  const ours = tab?.state === 'open' ? tabs.find(({ id }) => id === tab.tabId) : undefined;
  if (!wanted || page === null) {
    const isIdle = ours?.pinned && !ours.active && tab && (ours.discarded || shows(ours, tab.url));
    if (isIdle && ours.id !== undefined) return { do: 'close', tabId: ours.id };
    return tab ? { do: 'forget' } : { do: 'nothing' };
  }
  if (tab?.state === 'left' || tab?.state === 'closed') return { do: 'nothing' };
  if (ours?.id === undefined) {
    const found = tabs.find((each) => each.pinned && shows(each, page));
    if (found?.id !== undefined) return { do: 'adopt', tabId: found.id, url: page };
    if (tab === null) return { do: 'settle', url: page };
    if (tab.state === 'open') return { do: 'mark', state: 'closed' };
    const nameless = tabs.filter((each) => each.pinned && addressOf(each) === null);
    const mayCome = tab.since > 0 && nameless.some(({ status }) => status === 'loading');
    if (now - tab.since < (mayCome ? loadsFor : settleFor)) return { do: 'nothing' };
    return { do: 'open', url: page, nameless: nameless.flatMap(({ id }) => id ?? []) };
  }
  if (!ours.pinned) return { do: 'mark', state: 'left' };
  const isEarlier = ({ id = -1 }: TabFact) => tab?.nameless.includes(id);
  const earlier = tabs.find((each) => each.pinned && isEarlier(each) && shows(each, page));
  if (earlier?.id !== undefined && !ours.active && shows(ours, page)) {
    return { do: 'adopt', tabId: earlier.id, url: page, instead: ours.id };
  }
  if (ours.active || tab === null) return { do: 'nothing' };
  const load = { do: 'load', tabId: ours.id, url: page } as const;
  // To load it once more would begin anew, and on a busy computer it would never end.
  const isLoading = ours.status === 'loading' && now - tab.heardAt < loadsFor;
  if (ours.discarded) return isLoading ? { do: 'nothing' } : load;
  if (!shows(ours, page)) {
    const wasUsed = (ours.lastAccessed ?? 0) > tab.heardAt + useSlack;
    if (wasUsed && signedIn) return { do: 'mark', state: 'left' };
    return signedIn ? load : { do: 'nothing' }; // a login page, which only the admin can pass
  }
  return now - tab.heardAt > deafAfter && signedIn ? load : { do: 'press', tabId: ours.id };
}

/** The SIS Integration page to watch: that of the account whose page was read last; null for none. */
export function pageToWatch({ accounts, jobs }: Pick<Ledger, 'accounts' | 'jobs'>): string | null {
  const readAt = (host: Host) =>
    Math.max(0, ...Object.values(jobs).map((job) => (job.host === host ? job.at : 0)));
  const known = Object.values(accounts).filter(({ pageUrl }) => pageUrl !== null);
  known.sort((a, b) => readAt(b.host) - readAt(a.host) || (a.host < b.host ? -1 : 1));
  return known[0]?.pageUrl ?? null;
}
