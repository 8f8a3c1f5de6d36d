import { defineContentScript } from 'wxt/utils/define-content-script';
import { mount } from '../components/insight/mount';
import type { Mount } from '../utils/in-page/mount';
import { hearTrustedOnly } from '../utils/in-page/trusted';

/** Goes into a frame with the overlay once there is something to explain: knowledge, and its words. */
export default defineContentScript({
  matches: ['https://*.instructure.com/*'],
  registration: 'runtime',
  main() {
    hearTrustedOnly();
    (globalThis as { rosterscopeInsight?: { mount: Mount } }).rosterscopeInsight = { mount };
  },
});
