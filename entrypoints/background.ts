import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { createCanvasClient } from '../utils/canvas/client';
import { DetectorMessage, SurfaceMessage } from '../utils/messages';
import { isAccountToolUrl } from '../utils/page/tool-url';
import { report } from '../utils/report';
import { openHistory } from '../utils/storage/history/history';
import { ledgerCell } from '../utils/storage/ledger';
import { settingsCell } from '../utils/storage/settings';
import { alarmName } from '../utils/watch/alarm';
import { detectInOpenTabs, injectOverlay } from '../utils/watch/inject';
import { hostOf } from '../utils/watch/surfaces';
import { createWatch } from '../utils/watch/watch';

export default defineBackground(() => {
  const client = createCanvasClient(
    (...args) => fetch(...args),
    () => navigator.onLine,
  );
  const watch = createWatch(client, ledgerCell, openHistory, settingsCell.get);
  const guard = (done: Promise<unknown>) => void done.catch((error) => report('Trouble', error));

  // Listeners are registered before anything is awaited: the event that woke the worker must find them.
  browser.runtime.onMessage.addListener((raw: unknown, sender: Runtime.MessageSender) => {
    const message = DetectorMessage.safeParse(raw);
    if (!message.success) return undefined;
    const { kind } = message.data;
    const host = hostOf(sender);
    if (kind === 'ask-tool-page') {
      return Promise.resolve(isAccountToolUrl(sender.tab?.url ?? ''));
    }
    if (kind === 'visited' && host) guard(watch.visited(host, new URL(sender.url ?? '').pathname));
    if (
      kind === 'page-found' &&
      sender.tab?.id !== undefined &&
      isAccountToolUrl(sender.tab.url ?? '')
    ) {
      guard(injectOverlay(sender.tab.id, sender.frameId ?? 0));
    }
    return undefined;
  });

  browser.runtime.onConnect.addListener((port) => {
    port.onMessage.addListener((raw) => {
      const message = SurfaceMessage.safeParse(raw);
      if (message.success) guard(watch.told(port, message.data));
      else report(`A message from ${port.name} was not understood and dropped`);
    });
    port.onDisconnect.addListener(() => watch.disconnected(port));
    guard(watch.connected(port));
  });

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) guard(watch.pollAll(false));
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') guard(detectInOpenTabs());
  });

  const onNoticeClick = (id: string) => {
    guard(browser.notifications.clear(id));
    guard(watch.clicked(id));
  };
  // The API is there only once the optional permission is given.
  const listenToClicks = () => browser.notifications?.onClicked.addListener(onNoticeClick);
  listenToClicks();
  browser.permissions.onAdded.addListener(({ permissions }) => {
    if (permissions?.includes('notifications')) listenToClicks();
  });

  guard(watch.publish());
});
