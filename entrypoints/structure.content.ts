import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Reader } from '../utils/page/reader';
import { createStructureReader } from '../utils/page/structure/structure-reader';

/** In place of the reader, where no dictionary fits: true when the page is read by its structure alone. */
export default defineContentScript({
  matches: ['https://*.instructure.com/*'],
  registration: 'runtime',
  main(): boolean {
    const room = globalThis as { rosterscopeReader?: Reader };
    const reader = createStructureReader(true);
    if (!reader.readPage(document, Date.now())) return false;
    room.rosterscopeReader = reader;
    return true;
  },
});
