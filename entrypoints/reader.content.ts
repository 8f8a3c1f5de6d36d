import { defineContentScript } from 'wxt/utils/define-content-script';
import { type Reader, reader } from '../utils/page/reader';

/** Goes before the overlay into the same frame: what understands the page, apart from what shows it. */
export default defineContentScript({
  matches: ['https://*.instructure.com/*'],
  registration: 'runtime',
  main() {
    (globalThis as { rosterscopeReader?: Reader }).rosterscopeReader = reader;
  },
});
