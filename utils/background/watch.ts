import type { Runtime } from 'webextension-polyfill';
import type { CanvasClient } from '../canvas/client';
import type { SurfaceMessage } from '../messages';
import { assess } from '../roster/assess/assess';
import { withCounted } from '../roster/assess/counted';
import { isOutside } from '../roster/ledger/account';
import { withSilence } from '../roster/ledger/silence';
import { withDismissal, withNotifyOnEnd, withSeen } from '../roster/ledger/user-flags';
import { withoutHost } from '../roster/ledger/without-host';
import { parseKey } from '../roster/model/keys';
import type { Ledger } from '../roster/model/ledger';
import type { Settings } from '../roster/model/settings';
import type { Cell } from '../storage/cell';
import type { History } from '../storage/history/history';
import { ensureAlarm } from './alarm';
import { coalesce } from './coalesce';
import { createEventContext } from './event-context';
import { createFrames } from './frames';
import { createHistorian } from './historian';
import { isRested } from './hosts/rest';
import { createVisits } from './hosts/visits';
import { isAccessWithheld } from './hosts/withheld';
import { createInsights } from './insights';
import { isLive } from './live';
import { createMessageReader } from './message-reader';
import { badgeOf, showBadge } from './notices/badge';
import { deliverNotices, noticeClosed, subjectOfNotice } from './notices/notice';
import { needsOf } from './plan';
import { createPoller } from './poll';
import { runHistory } from './run-history';
import { runIndependently } from './run-independently';
import { isDue, ringOf } from './schedule';
import { hostOf, isOwnPage, mayAskFor } from './sender';
import { createSurfaces } from './surfaces';
import { bringInsight } from './tabs/bring-insight';
import { bringOutline } from './tabs/bring-outline';
import { openJob } from './tabs/open-job';
import { openMessages } from './tabs/open-messages';
import { createTabKeeper } from './tabs/tab-keeper';

/** How long the popup says that something stored was damaged, in ms: once to everybody who looks daily. */
const toldFor = 48 * 3_600_000;

const isNews = (at: number | null) => at !== null && Date.now() - at < toldFor;

/** The night watch: takes readings from pages and Canvas, keeps the ledger, shows it on every surface. */
export function createWatch(
  client: CanvasClient,
  cell: Cell<Ledger>,
  history: () => Promise<History>,
  settings: () => Promise<Settings>,
) {
  const historian = createHistorian(history, cell, settings);
  const surfaces = createSurfaces(() => {
    if (!cell.isStored()) return 'not-stored';
    if (!historian.isThere()) return 'no-history';
    if (isNews(cell.damagedAt())) return 'damaged';
    return isNews(historian.setAsideAt()) ? 'history-set-aside' : null;
  });
  const eventContext = createEventContext(cell, historian, settings);
  const poller = createPoller(client, cell, eventContext);
  const frames = createFrames(cell, eventContext, surfaces);
  const insights = createInsights(historian.recent, settings);
  const freshen = (host: string, isPressing: boolean) => pollIfDue(host, true, isPressing);
  const rows = createMessageReader(client, cell.get, freshen, surfaces.send);

  const watchTab = createTabKeeper(cell, settings, surfaces.pressRefresh.bind(surfaces));

  /** What must not be lost comes first: to be woken again, and history. Each by itself, whatever fails. */
  const publish = coalesce(async () => {
    const ledger = await cell.get();
    const { view } = assess(ledger);
    const judged = insights(ledger); // null where history cannot be read, never a rejection
    await runIndependently({
      'The alarm': async () => ensureAlarm(ringOf(needsOf(ledger, await eventContext()))),
      History: () => historian.keep(ledger, Date.now()),
      'An open page': async () => {
        if (surfaces.isSeen()) surfaces.showAll(view, await judged);
      },
      'The badge': async () =>
        showBadge(badgeOf(view, await isAccessWithheld(view), (await judged) ?? {})),
      'A notification': () => deliverNotices(cell, settings),
    });
  });

  async function poll(host: string, isInside = false): Promise<void> {
    await poller.poll(host, isInside).finally(publish);
  }

  /** `isPressing`: there is reason to ask as often as while something runs. */
  async function pollIfDue(host: string, looking: boolean, isPressing = false): Promise<void> {
    const ledger = await cell.get();
    const account = ledger.accounts[host];
    const now = Date.now();
    if (!account) return;
    const live = isPressing || isLive(ledger, assess(ledger).view, host, now);
    if (isDue(account, live, looking, now)) await poll(host);
  }

  async function pollAll(looking: boolean): Promise<void> {
    const hosts = Object.keys((await cell.get()).accounts);
    await Promise.all(hosts.map((host) => pollIfDue(host, looking)));
  }

  async function change(make: (ledger: Ledger, now: number) => Ledger): Promise<void> {
    await cell.update((ledger) => make(ledger, Date.now()));
    await publish();
  }

  async function open(key: string): Promise<void> {
    const tab = await openJob(await cell.get(), key);
    await change((ledger, now) => withSeen(ledger, key, now));
    for (const port of surfaces.overlaysIn(tab?.id)) await frames.lead(port);
  }

  return {
    publish,
    open,
    pollAll,
    watchTab,
    visited: createVisits(cell, poll, pollIfDue),
    /** A notification was clicked: show what it is about. */
    async clicked(notificationId: string): Promise<void> {
      const subject = subjectOfNotice(notificationId, await cell.get());
      if (subject !== null) await open(subject);
    },
    /** A notification went down. */
    closed: (notificationId: string) => noticeClosed(cell, notificationId),
    /** The Canvas hosts that are known. */
    hosts: async () => Object.keys((await cell.get()).accounts),
    /** Forgets a Canvas host; its history is kept. */
    forget: (host: string) => change((ledger) => withoutHost(ledger, host)),
    async connected(port: Runtime.Port): Promise<void> {
      if (!isOwnPage(port.sender) && hostOf(port.sender) === null) return;
      surfaces.add(port);
      const ledger = await cell.get();
      const { view } = assess(ledger);
      surfaces.show(port, view, null); // history may take a while to open
      surfaces.show(port, view, await insights(ledger));
      if (!isOwnPage(port.sender)) return;
      const { accounts } = await cell.get();
      // Somebody wants to know: what went wrong is tried again, but not where Canvas asked for rest, or
      // where nobody is signed in: a page will tell when that has changed. A page of ours comes again with
      // every worker, so that each vain answer makes the next one wait longer here, too.
      const troubled = Object.values(accounts).filter(
        (account) =>
          account.problem !== null &&
          account.problem !== 'throttled' &&
          !isOutside(account.problem) &&
          (account.problem === 'offline' || isRested(account, Date.now())),
      );
      await Promise.all(troubled.map(({ host }) => poll(host)));
      await pollAll(true);
    },
    /** The network is back: whoever could not be reached is asked again. */
    async online(): Promise<void> {
      const lost = Object.values((await cell.get()).accounts).filter(
        ({ problem }) => problem === 'offline' || problem === 'unreachable',
      );
      await Promise.all(lost.map(({ host }) => poll(host)));
    },
    disconnected(port: Runtime.Port): void {
      surfaces.remove(port);
      rows.gone(port);
    },
    async told(port: Runtime.Port, message: SurfaceMessage): Promise<void> {
      surfaces.hear(port);
      if ('key' in message && !mayAskFor(port.sender, message.key)) return;
      switch (message.kind) {
        case 'reading':
          if (!(await frames.take(port, message.reading))) return;
          await watchTab.heard(port.sender?.tab?.id);
          await publish();
          return frames.lead(port);
        case 'look': {
          const host = hostOf(port.sender);
          if (isOwnPage(port.sender)) return pollAll(true);
          return host === null ? undefined : pollIfDue(host, true);
        }
        case 'upload': {
          const host = hostOf(port.sender);
          return host === null ? undefined : pollIfDue(host, true, true);
        }
        case 'seen':
          return change((ledger, now) => withSeen(ledger, message.key, now));
        case 'wish':
          return change((ledger, now) => withNotifyOnEnd(ledger, message.key, message.on, now));
        case 'open':
          return isOwnPage(port.sender) ? open(message.key) : undefined;
        case 'open-messages':
          return openMessages(message.key);
        case 'past':
          return surfaces.send(
            port,
            await runHistory(await cell.get(), message.key, historian.recent),
          );
        case 'rows':
          return rows.told(port, message);
        case 'counted':
          return change((ledger) => withCounted(ledger, message.key, message.counts));
        case 'load-insight':
          return surfaces.send(port, await bringInsight(port));
        case 'outline':
          return surfaces.send(port, await bringOutline(port));
        case 'dismiss': {
          const { key, finding, note, silence } = message;
          const host = parseKey(key)?.host ?? '';
          return change((ledger, now) => {
            const handled = withDismissal(ledger, key, finding, note, now);
            return silence
              ? withSilence(handled, host, finding, silence.types, silence.until)
              : handled;
          });
        }
      }
    },
  };
}
