import browser from 'webextension-polyfill';
import { alarmName } from '../../utils/background/alarm';
import { openFirstRun } from '../../utils/background/hosts/first-run';
import { startInTabs } from '../../utils/background/tabs/detect';
import type { createWatch } from '../../utils/background/watch';
import { keepNews } from '../../utils/storage/news';
import { logTrouble } from './log-trouble';

/** What begins or ends by itself: the alarm, the browser, the network, an update, what is stored. */
export function listenToBrowser(watch: ReturnType<typeof createWatch>): void {
  globalThis.addEventListener?.('online', () => logTrouble(watch.online()));

  const look = () => logTrouble(watch.pollAll(false).then(watch.watchTab.round));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) look();
  });
  // Without this listener a browser that was closed and opened again starts nobody to watch.
  browser.runtime.onStartup.addListener(look);

  browser.storage.onChanged.addListener(({ settings, ledger }, area) => {
    // Everything was deleted: all that is shown must go, and somebody must wake us again.
    if (area === 'local' && ledger && ledger.newValue === undefined) logTrouble(watch.publish());
    const isPolicy = (area as string) === 'managed';
    if (isPolicy || (area === 'local' && settings)) logTrouble(watch.watchTab.switched());
    if (isPolicy) logTrouble(watch.publish());
  });

  browser.runtime.onInstalled.addListener(({ reason, previousVersion }) => {
    if (reason === 'update') logTrouble(keepNews(previousVersion));
    if (reason !== 'install') return;
    logTrouble(startInTabs(null));
    logTrouble(openFirstRun());
  });
}
