import browser, { type Runtime } from 'webextension-polyfill';
import type { BackgroundMessage } from '../background-message';
import type { Host } from '../hosts/host';
import { jobsOf } from '../roster/assess/page-jobs';
import { placesOf } from '../roster/assess/places';
import type { Insight } from '../roster/model/insight';
import { type JobKey, parseKey, type RunKey } from '../roster/model/keys';
import type { PageReading } from '../roster/model/reading';
import type { Snapshot } from '../roster/model/snapshot';
import type { Trouble } from '../roster/model/trouble';
import { hostOf, isOwnPage } from './sender';

function partOf({ accounts, jobs, imports }: Snapshot, host: Host): Snapshot {
  const here = (each: { host: Host }) => each.host === host;
  return {
    accounts: accounts.filter(here),
    jobs: jobs.filter(here),
    imports: imports.filter(here),
  };
}

type Insights = Record<RunKey, Insight>;

function insightsOn(host: Host, insights: Insights): Insights {
  return Object.fromEntries(
    Object.entries(insights).filter(([key]) => parseKey(key)?.host === host),
  );
}

const refresh: BackgroundMessage = { kind: 'press-refresh' };

/** The open overlays and popups. Their connections end with the worker; they connect again by themselves. */
export function createSurfaces(trouble: () => Trouble | null) {
  const open = new Set<Runtime.Port>();
  const readings = new WeakMap<Runtime.Port, { reading: PageReading; keys: (JobKey | null)[] }>();

  function send(port: Runtime.Port, message: BackgroundMessage) {
    try {
      port.postMessage(message);
    } catch {
      open.delete(port); // its page is gone, or in the back/forward cache
    }
  }

  return {
    send,
    /** False while nobody looks: then nothing needs to be worked out for them. */
    isSeen: () => open.size > 0,
    add: (port: Runtime.Port) => open.add(port),
    remove: (port: Runtime.Port) => open.delete(port),
    /** Lets a surface know that its message came to somebody. */
    hear: (port: Runtime.Port) => send(port, { kind: 'heard' }),
    /** What the page of an overlay last showed, and the keys of its jobs in the ledger. */
    read: (port: Runtime.Port, reading: PageReading, keys: (JobKey | null)[]) =>
      readings.set(port, { reading, keys }),
    hasRead: (port: Runtime.Port) => readings.has(port),
    /** A page of ours sees every Canvas host, a panel its own only, and anybody else none. */
    show(
      port: Runtime.Port,
      { accounts, jobs, imports }: Snapshot,
      known: Insights | null,
      masked: boolean,
    ) {
      const isOwn = isOwnPage(port.sender);
      const host = hostOf(port.sender) ?? '';
      const all = { accounts, jobs, imports };
      const snapshot = isOwn ? all : partOf(all, host);
      const insights = isOwn || !known ? known : insightsOn(host, known);
      const read = readings.get(port);
      const found = read ? jobsOf(read.reading, read.keys, snapshot.jobs) : [];
      const here = read
        ? placesOf(read.reading).map((place, at) => ({ place, job: found[at] ?? null }))
        : null;
      send(port, { kind: 'snapshot', snapshot, trouble: trouble(), insights, here, masked });
    },
    showAll(snapshot: Snapshot, insights: Insights | null, masked: boolean) {
      for (const port of open) this.show(port, snapshot, insights, masked);
    },
    showJob(port: Runtime.Port, key: JobKey | null) {
      send(port, { kind: 'show-job', key });
    },
    /** Has the page in a tab refresh itself. */
    pressRefresh(tabId: number) {
      const there = this.overlaysIn(tabId);
      for (const port of there) send(port, refresh);
      // While nothing runs an overlay rests, but it can be called.
      if (there.length === 0) browser.tabs.sendMessage(tabId, refresh).catch(() => {});
    },
    overlaysIn(tabId: number | undefined) {
      const isThere = ({ sender }: Runtime.Port) =>
        tabId !== undefined && sender?.tab?.id === tabId && !isOwnPage(sender);
      return [...open].filter(isThere);
    },
  };
}
