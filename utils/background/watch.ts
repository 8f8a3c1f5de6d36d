import type { Runtime } from 'webextension-polyfill';
import type { CanvasClient } from '../canvas/client';
import { coalesce } from '../coalesce';
import type { Host } from '../hosts/host';
import { assess } from '../roster/assess/assess';
import { withSeen } from '../roster/ledger/user-flags';
import { withoutHost } from '../roster/ledger/without-host';
import type { RunKey } from '../roster/model/keys';
import type { Ledger } from '../roster/model/ledger';
import type { HouseRules } from '../roster/model/managed';
import type { Settings } from '../roster/model/settings';
import type { LocalTime } from '../roster/model/step';
import { DAY } from '../roster/time/units';
import type { Cell } from '../storage/cell';
import type { History } from '../storage/history/history';
import { ensureAlarm } from './alarm';
import { createEventContext } from './event-context';
import { createFrames } from './frames';
import { createHistorian } from './historian';
import { createVisits } from './hosts/visits';
import { isAccessWithheld } from './hosts/withheld';
import { createInsights } from './insights';
import { createMessageReader } from './message-reader';
import { badgeOf, showBadge } from './notices/badge';
import { deliverNotices, hasDue, noticeClosed, subjectOfNotice } from './notices/notice';
import { needsOf } from './plan';
import { createPoller } from './poll';
import { createPolling } from './polling';
import { runIndependently } from './run-independently';
import { ringOf } from './schedule';
import { hostOf, isOwnPage } from './sender';
import { createSurfaceRequests } from './surface-requests';
import { createSurfaces } from './surfaces';
import { openJob } from './tabs/open-job';
import { createTabKeeper } from './tabs/tab-keeper';

/** How long the popup says that something stored was damaged, in ms: once to everybody who looks daily. */
const newsFor = 2 * DAY;

const isNews = (at: number | null) => at !== null && Date.now() - at < newsFor;

/** The night watch: takes readings from pages and Canvas, keeps the ledger, shows it on every surface. */
export function createWatch(
  client: CanvasClient,
  cell: Cell<Ledger>,
  history: () => Promise<History>,
  settings: () => Promise<Settings & { house?: HouseRules }>,
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
  const isMasked = async () => (await settings()).house?.masked ?? false;
  const watchTab = createTabKeeper(cell, settings, surfaces.pressRefresh.bind(surfaces));

  /** What must not be lost comes first: to be woken again, and history. Each by itself, whatever fails. */
  const publish = coalesce(async () => {
    const ledger = await cell.get();
    const { view } = assess(ledger);
    const judged = insights(ledger); // null where history cannot be read, never a rejection
    await runIndependently({
      'The alarm': async () => ensureAlarm(ringOf(needsOf(ledger, await eventContext(ledger)))),
      History: () => historian.keep(ledger, Date.now()),
      'An open page': async () => {
        if (surfaces.isSeen()) surfaces.showAll(view, await judged, await isMasked());
      },
      'The badge': async () =>
        showBadge(badgeOf(view, await isAccessWithheld(view), (await judged) ?? {})),
      // What is due now is due by its marks, which may have changed while the rest was done; none becomes due.
      'A notification': async () => {
        if (hasDue(ledger)) await deliverNotices(cell, settings);
      },
    });
  });

  const polling = createPolling(poller, cell, publish);
  const { poll, pollIfDue, pollAll } = polling;
  const freshen = (host: Host, isPressing: boolean) => pollIfDue(host, true, isPressing);
  const messages = createMessageReader(client, cell.get, freshen, surfaces.send);

  async function change(make: (ledger: Ledger, now: LocalTime) => Ledger): Promise<void> {
    await cell.update((ledger) => make(ledger, Date.now()));
    await publish();
  }

  async function show(port: Runtime.Port, ledger: Ledger): Promise<void> {
    // Both are asked of storage at once: what is asked while the ledger is written has to wait.
    const [judged, masked] = await Promise.all([insights(ledger), isMasked()]);
    surfaces.show(port, assess(ledger).view, judged, masked);
  }

  async function open(key: RunKey | Host, isForSchedules?: boolean): Promise<void> {
    const tab = await openJob(await cell.get(), key, isForSchedules);
    // A host is no job or import that the ledger knows, and nothing is marked.
    await change((ledger, now) => withSeen(ledger, key as RunKey, now));
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
    forget: (host: Host) => change((ledger) => withoutHost(ledger, host)),
    async connected(port: Runtime.Port): Promise<void> {
      if (!isOwnPage(port.sender) && hostOf(port.sender) === null) return;
      surfaces.add(port);
      const ledger = await cell.get();
      const { view } = assess(ledger);
      const masked = await isMasked();
      surfaces.show(port, view, null, masked); // history may take a while to open
      surfaces.show(port, view, await insights(ledger), masked);
      if (!isOwnPage(port.sender)) return;
      await polling.retryTroubled();
      await pollAll(true);
    },
    online: polling.retryUnreachable,
    disconnected(port: Runtime.Port): void {
      surfaces.remove(port);
      messages.close(port);
    },
    receive: createSurfaceRequests({
      ...{ frames, messages, polling, surfaces, watchTab, settings, publish, show, change, open },
      ledger: cell.get,
      recent: historian.recent,
    }),
  };
}
