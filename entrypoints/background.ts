import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { alarmName, armAlarm } from '../utils/background/alarm';
import { createAdmission } from '../utils/background/hosts/admission';
import { openFirstRun } from '../utils/background/hosts/first-run';
import { hostOf, isOwnPage, pageOf } from '../utils/background/sender';
import { startInTabs } from '../utils/background/tabs/detect';
import { detectLanguage, mayBeUnknownLanguage } from '../utils/background/tabs/detect-language';
import { injectByStructure, injectOverlay } from '../utils/background/tabs/inject';
import { markUnrecognized, removeMark } from '../utils/background/tabs/unrecognized-mark';
import { createWatch } from '../utils/background/watch';
import { createCanvasClient } from '../utils/canvas/client';
import type { Network } from '../utils/canvas/reach';
import { recognizeHost } from '../utils/canvas/recognize-host';
import { isCloudOrigin } from '../utils/hosts/origin';
import { log } from '../utils/log';
import { DetectorMessage, HostMessage, SurfaceMessage } from '../utils/messages';
import { isAccountToolUrl } from '../utils/page/detect/tool-url';
import { closeStorage } from '../utils/storage/access';
import { openHistory } from '../utils/storage/history/history';
import { hostsCell } from '../utils/storage/hosts';
import { ledgerCell } from '../utils/storage/ledger';
import { currentSettings } from '../utils/storage/managed';
import { keepNews } from '../utils/storage/news';
import { createSalted } from '../utils/storage/salt';

type Watch = ReturnType<typeof createWatch>;
type Admission = ReturnType<typeof createAdmission>;

const guard = (done: Promise<unknown>) => void done.catch((error) => log('Trouble', error));

/** Answers detectors, and our own pages about hosts. */
function listenToMessages(watch: Watch, admission: Admission): void {
  /** True when the tab of a frame is an external tool page of an account, on a host that is a Canvas. */
  async function isToolPage(sender: Runtime.MessageSender): Promise<boolean> {
    return isAccountToolUrl(pageOf(sender) ?? '') && admission.isCanvas(hostOf(sender) ?? '');
  }

  async function visited(host: string, sender: Runtime.MessageSender) {
    if (!(await admission.isCanvas(host))) return;
    await watch.visited(host, new URL(sender.url ?? '').pathname);
  }

  /** Brings the overlay where these lines are the SIS Integration page; true when it did. */
  async function isOurs(lines: string, sender: Runtime.MessageSender) {
    const { tab, frameId = 0 } = sender;
    if (tab?.id === undefined || !(await isToolPage(sender))) return false;
    const dictionary = await detectLanguage(lines);
    const isBrought = dictionary
      ? await injectOverlay(tab.id, frameId, dictionary)
      : (await mayBeUnknownLanguage(lines)) && (await injectByStructure(tab.id, frameId));
    guard(dictionary || isBrought ? removeMark(tab.id) : markUnrecognized(tab.id));
    return isBrought;
  }

  browser.runtime.onMessage.addListener((raw: unknown, sender: Runtime.MessageSender) => {
    const asked = HostMessage.safeParse(raw);
    if (asked.success && isOwnPage(sender)) return admission.receive(asked.data);
    const message = DetectorMessage.safeParse(raw);
    const host = hostOf(sender);
    if (!message.success || !host) return undefined;
    const { data } = message;
    if (data.kind === 'ask-tool-page') return isToolPage(sender);
    if (data.kind === 'page-text') return isOurs(data.lines, sender);
    guard(visited(host, sender));
    return Promise.resolve(true); // heard
  });
}

/** Takes the connections of panels, popup and our own pages. */
function listenToSurfaces(watch: Watch, admission: Admission): void {
  async function take(port: Runtime.Port, message: SurfaceMessage) {
    const mayTell = isOwnPage(port.sender) || (await admission.isCanvas(hostOf(port.sender) ?? ''));
    if (mayTell) await watch.receive(port, message);
  }

  browser.runtime.onConnect.addListener((port) => {
    port.onMessage.addListener((raw) => {
      const message = SurfaceMessage.safeParse(raw);
      if (message.success) guard(take(port, message.data));
      else log('A message of a panel or page of ours was not understood and dropped');
    });
    port.onDisconnect.addListener(() => watch.disconnected(port));
    guard(watch.connected(port));
  });
}

/** What begins or ends by itself: the alarm, the browser, the network, an update, what is stored. */
function listenToBrowser(watch: Watch): void {
  globalThis.addEventListener?.('online', () => guard(watch.online()));

  const look = () => guard(watch.pollAll(false).then(watch.watchTab.round));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) look();
  });
  // Without this listener a browser that was closed and opened again starts nobody to watch.
  browser.runtime.onStartup.addListener(look);

  browser.storage.onChanged.addListener(({ settings, ledger }, area) => {
    // Everything was deleted: all that is shown must go, and somebody must wake us again.
    if (area === 'local' && ledger && ledger.newValue === undefined) guard(watch.publish());
    const isPolicy = (area as string) === 'managed';
    if (isPolicy || (area === 'local' && settings)) guard(watch.watchTab.switched());
    if (isPolicy) guard(watch.publish());
  });

  browser.runtime.onInstalled.addListener(({ reason, previousVersion }) => {
    if (reason === 'update') guard(keepNews(previousVersion));
    if (reason !== 'install') return;
    guard(startInTabs(null));
    guard(openFirstRun());
  });
}

/** Permissions that come and go, and notifications, whose API is there only with theirs. */
function listenToPermissions(watch: Watch, admission: Admission): void {
  const onNoticeClick = (id: string) => {
    guard(browser.notifications.clear(id));
    guard(watch.clicked(id));
  };
  const onNoticeClosed = (id: string) => guard(watch.closed(id));
  const listenToNotices = () => {
    browser.notifications?.onClicked.addListener(onNoticeClick);
    browser.notifications?.onClosed.addListener(onNoticeClosed);
  };
  listenToNotices();
  browser.permissions.onAdded.addListener(({ permissions, origins }) => {
    if (permissions?.includes('notifications')) listenToNotices();
    if (origins?.length) guard(admission.granted().then(watch.publish));
    if (origins?.some(isCloudOrigin)) guard(startInTabs(null));
  });
  browser.permissions.onRemoved.addListener(({ origins }) => {
    if (origins?.length) guard(admission.withdrawn().then(watch.publish));
  });
}

// A module shares its code with the pages of the extension.
export default defineBackground({
  type: 'module',
  main() {
    const network: Network = {
      fetch: (...args) => fetch(...args),
      isOnline: () => navigator.onLine,
    };
    const salted = createSalted(ledgerCell, openHistory);
    const client = createCanvasClient(network.fetch, network.isOnline, salted);
    const watch = createWatch(client, ledgerCell, openHistory, currentSettings);
    const admission = createAdmission(hostsCell, (host) => recognizeHost(network, host), watch);

    // Listeners are registered before anything is awaited: the event that woke the worker must find them.
    listenToMessages(watch, admission);
    listenToSurfaces(watch, admission);
    listenToBrowser(watch);
    listenToPermissions(watch, admission);

    guard(armAlarm());
    guard(watch.publish());
    guard(admission.started());
    guard(closeStorage());
  },
});
