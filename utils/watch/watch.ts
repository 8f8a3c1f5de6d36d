import type { Runtime } from 'webextension-polyfill';
import type { CanvasClient } from '../canvas/client';
import type { SurfaceMessage } from '../messages';
import { isAccountToolUrl } from '../page/tool-url';
import { ports } from '../ports';
import { withAccount } from '../roster/account';
import { type Circumstances, recordEvents } from '../roster/events/record';
import type { Ledger } from '../roster/ledger';
import { mergePage } from '../roster/merge-page';
import type { Run } from '../roster/run';
import type { Settings } from '../roster/settings';
import { viewLedger } from '../roster/view';
import type { Cell } from '../storage/cell';
import type { History } from '../storage/history/history';
import { ensureAlarm } from './alarm';
import { badgeOf, showBadge } from './badge';
import { createHistorian } from './historian';
import { deliverNotices, subjectOfNotice } from './notice';
import { openJob, takeWanted } from './open-job';
import { createPoller } from './poll';
import { alarmPeriod, isLive, nextDue } from './schedule';
import { createSurfaces, hostOf } from './surfaces';

/** Alarms and ticks come a little early or late; a request that is nearly due goes with them. */
const slack = 1500;

/** A page that loads says that Canvas is there again, but not each of a dozen pages anew. */
const pageRest = 5000;
const identifyEvery = 60_000;

/** The night watch: takes readings from pages and Canvas, keeps the ledger, shows it on every surface. */
export function createWatch(
  client: CanvasClient,
  cell: Cell<Ledger>,
  history: () => Promise<History>,
  settings: () => Promise<Settings>,
) {
  const poller = createPoller(client, cell, circumstances);
  const surfaces = createSurfaces();
  const historian = createHistorian(history, cell, settings);

  async function circumstances(): Promise<Circumstances> {
    const hosts = Object.keys((await cell.get()).accounts);
    const runs = new Map<string, Run[]>();
    for (const host of hosts) runs.set(host, await historian.recent(host));
    const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
    return { now: Date.now(), zone, runsOf: (host) => runs.get(host) ?? [] };
  }

  async function publishOnce(): Promise<void> {
    const ledger = await cell.get();
    const view = viewLedger(ledger);
    surfaces.showAll(view);
    await showBadge(badgeOf(view));
    await ensureAlarm(alarmPeriod(view, Date.now()));
    await deliverNotices(cell, settings);
    await historian.keep(ledger, view, Date.now());
  }

  let publishing: Promise<void> | null = null;
  let changed = false;
  /** Never two at once: what changes meanwhile is shown by another round. */
  function publish(): Promise<void> {
    changed = true;
    publishing ??= (async () => {
      while (changed) {
        changed = false;
        await publishOnce();
      }
    })().finally(() => {
      publishing = null;
    });
    return publishing;
  }

  async function poll(host: string): Promise<void> {
    await poller.poll(host);
    await publish();
  }

  async function pollIfDue(host: string, looking: boolean): Promise<void> {
    const ledger = await cell.get();
    const account = ledger.accounts[host];
    if (!account) return;
    const live = isLive(viewLedger(ledger), host, Date.now());
    if (Date.now() >= nextDue(account, live, looking) - slack) await poll(host);
  }

  async function pollAll(looking: boolean): Promise<void> {
    const hosts = Object.keys((await cell.get()).accounts);
    await Promise.all(hosts.map((host) => pollIfDue(host, looking)));
  }

  async function takeReading(port: Runtime.Port, message: SurfaceMessage & { kind: 'reading' }) {
    const host = hostOf(port.sender);
    if (!host || !isAccountToolUrl(port.sender?.tab?.url ?? '')) return;
    const around = await circumstances();
    const { now } = around;
    const reading = { ...message.reading, at: Math.min(message.reading.at, now) };
    await cell.update((ledger) => {
      // Without what a launch adds to the address.
      const pageUrl = port.sender?.tab?.url?.split(/[?#]/)[0] ?? null;
      const known = withAccount(ledger, host, { pageUrl });
      return recordEvents(mergePage(known, host, reading), around);
    });
    surfaces.read(port, reading);
    await publish();
    await lead(port, host);
  }

  /** Tells an overlay which job the admin wants to see there, if any. */
  async function lead(port: Runtime.Port, host: string): Promise<void> {
    const wanted = await takeWanted(host);
    if (wanted !== null) surfaces.showJob(port, wanted);
  }

  async function see(key: string): Promise<void> {
    const now = Date.now();
    await cell.update((ledger) =>
      key in ledger.seen ? ledger : { ...ledger, seen: { ...ledger.seen, [key]: now } },
    );
    await publish();
  }

  async function open(key: string): Promise<void> {
    const tab = await openJob(await cell.get(), key);
    await see(key);
    for (const port of surfaces.overlaysIn(tab?.id)) await lead(port, hostOf(port.sender) ?? '');
  }

  return {
    publish,
    open,
    pollAll,
    /** A notification was clicked: show what it is about. */
    async clicked(notificationId: string): Promise<void> {
      const subject = subjectOfNotice(notificationId, await cell.get());
      if (subject !== null) await open(subject);
    },
    /**
     * A page of a Canvas host was opened: the account is known from now on, and the session is there, but
     * perhaps another user's. After the login page that is sure to be asked; else once a minute.
     */
    async visited(host: string, path: string): Promise<void> {
      const account = (await cell.get()).accounts[host];
      const isLogin = path.startsWith('/login');
      if (isLogin && !account) return;
      const isOld = Date.now() - (account?.userAskedAt ?? 0) > identifyEvery;
      if (isLogin || isOld) {
        await cell.update((ledger) => withAccount(ledger, host, { userAskedAt: null }));
      }
      if (isLogin) return;
      const troubled = account && account.problem !== null && account.problem !== 'throttled';
      const rested = Date.now() - (account?.askedAt ?? 0) > pageRest;
      const isBack = troubled && (rested || account.problem === 'signed-out');
      if (isOld || isBack || account?.userAskedAt === null) await poll(host);
      else await pollIfDue(host, false);
    },
    async connected(port: Runtime.Port): Promise<void> {
      surfaces.add(port);
      surfaces.show(port, viewLedger(await cell.get()));
      if (port.name !== ports.popup) return;
      const { accounts } = await cell.get();
      // Somebody wants to know: what went wrong is tried again, but for a Canvas that asked for rest.
      const troubled = Object.values(accounts).filter(
        ({ problem }) => problem !== null && problem !== 'throttled',
      );
      await Promise.all(troubled.map(({ host }) => poll(host)));
      await pollAll(true);
    },
    disconnected: (port: Runtime.Port) => surfaces.remove(port),
    async told(port: Runtime.Port, message: SurfaceMessage): Promise<void> {
      if (message.kind === 'reading') return takeReading(port, message);
      if (message.kind === 'seen') return see(message.key);
      if (message.kind === 'open') return open(message.key);
      const host = hostOf(port.sender);
      return port.name === ports.popup || !host ? pollAll(true) : pollIfDue(host, true);
    },
  };
}
