import { defineContentScript } from 'wxt/utils/define-content-script';
import { explainReading } from '../utils/page/read/explain';
import { type Reader, reader } from '../utils/page/reader';
import { enableTurnCache } from '../utils/page/tree/cached';
import { setDictionary } from '../utils/page/words/dictionary';
import type { PageDictionary } from '../utils/page/words/page-dictionary';

/** Goes before overlay or outline into the same frame: what understands the page, apart from what shows it. */
export default defineContentScript({
  matches: ['https://*.instructure.com/*'],
  registration: 'runtime',
  main() {
    const room = globalThis as {
      rosterscopeReader?: Reader;
      rosterscopeDictionary?: PageDictionary | null;
      rosterscopeExplain?: typeof explainReading;
    };
    setDictionary(room.rosterscopeDictionary ?? null);
    room.rosterscopeReader = reader;
    room.rosterscopeExplain = explainReading;
    enableTurnCache();
  },
});
