import { defineContentScript } from 'wxt/utils/define-content-script';
import { mount } from '../components/insight/mount';
import { mountMessages } from '../components/messages/mount';
import type { InsightScript } from '../utils/in-page/mount';
import { hearTrustedOnly } from '../utils/in-page/trusted';

/** Knowledge, and its words: goes into a frame with the overlay once there is something to explain, and into our pages. */
export default defineContentScript({
  matches: ['https://*.instructure.com/*'],
  registration: 'runtime',
  main() {
    hearTrustedOnly();
    (globalThis as { rosterscopeInsight?: InsightScript }).rosterscopeInsight = {
      mount,
      mountMessages,
    };
  },
});
