import browser from 'webextension-polyfill';
import type { createAdmission } from '../../utils/background/hosts/admission';
import { startInTabs } from '../../utils/background/tabs/detect';
import type { createWatch } from '../../utils/background/watch';
import { isCloudOrigin } from '../../utils/hosts/origin';
import { logTrouble } from './log-trouble';

/** Permissions that come and go, and notifications, whose API is there only with theirs. */
export function listenToPermissions(
  watch: ReturnType<typeof createWatch>,
  admission: ReturnType<typeof createAdmission>,
): void {
  const onNoticeClick = (id: string) => {
    logTrouble(browser.notifications.clear(id));
    logTrouble(watch.clicked(id));
  };
  const onNoticeClosed = (id: string) => logTrouble(watch.closed(id));
  const listenToNotices = () => {
    browser.notifications?.onClicked.addListener(onNoticeClick);
    browser.notifications?.onClosed.addListener(onNoticeClosed);
  };
  listenToNotices();
  browser.permissions.onAdded.addListener(({ permissions, origins }) => {
    if (permissions?.includes('notifications')) listenToNotices();
    if (origins?.length) logTrouble(admission.granted().then(watch.publish));
    if (origins?.some(isCloudOrigin)) logTrouble(startInTabs(null));
  });
  browser.permissions.onRemoved.addListener(({ origins }) => {
    if (origins?.length) logTrouble(admission.withdrawn().then(watch.publish));
  });
}
