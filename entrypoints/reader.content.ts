import { defineContentScript } from 'wxt/utils/define-content-script';
import { createReader } from '../utils/page/reader';
import type { PageDictionary } from '../utils/page/words/page-dictionary';

/** Goes before overlay or outline into the same frame: what understands the page, apart from what shows it. */
export default defineContentScript({
  matches: ['https://*.instructure.com/*'],
  registration: 'runtime',
  main() {
    const room = globalThis as {
      rosterscopeReader?: ReturnType<typeof createReader>;
      rosterscopeDictionary?: PageDictionary | null;
    };
    room.rosterscopeReader = createReader({
      dictionary: room.rosterscopeDictionary ?? null,
      focus: null,
      isLive: true,
    });
  },
});
