import { defineContentScript } from 'wxt/utils/define-content-script';
import { copyOutline } from '../utils/page/detect/outline-copy';
import { explainReading } from '../utils/page/read/explain';
import { setDictionary } from '../utils/page/words/dictionary';
import type { PageDictionary } from '../utils/page/words/page-dictionary';
import { wordingsOf } from '../utils/page/words/wordings';
import { english, type WordKind } from '../utils/page/words/words';

/** Brought into a frame when the admin asks for its outline, and why it was read as it was: the popup or panel gets the answer. */
export default defineContentScript({
  matches: ['https://*.instructure.com/*'],
  registration: 'runtime',
  main(): string {
    const { rosterscopeDictionary = null } = globalThis as {
      rosterscopeDictionary?: PageDictionary | null;
    };
    setDictionary(rosterscopeDictionary);
    const kinds = Object.keys(english).filter((kind) => kind !== 'months') as WordKind[];
    const outline = copyOutline(document, wordingsOf([english]), kinds);
    return `${explainReading(document, Date.now())}\n\n${outline}`;
  },
});
