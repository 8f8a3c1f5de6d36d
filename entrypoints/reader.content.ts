import { defineContentScript } from 'wxt/utils/define-content-script';
import { type Reader, reader } from '../utils/page/reader';
import { enableTurnCache } from '../utils/page/tree/cached';
import { setDictionary } from '../utils/page/words/dictionary';
import type { PageDictionary } from '../utils/page/words/page-dictionary';

/** Goes before the overlay into the same frame: what understands the page, apart from what shows it. */
export default defineContentScript({
  matches: ['https://*.instructure.com/*'],
  registration: 'runtime',
  main() {
    const room = globalThis as {
      rosterscopeReader?: Reader;
      rosterscopeDictionary?: PageDictionary | null;
    };
    setDictionary(room.rosterscopeDictionary ?? null);
    room.rosterscopeReader = reader;
    enableTurnCache();
  },
});
