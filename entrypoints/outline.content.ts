import { defineContentScript } from 'wxt/utils/define-content-script';
import { copyOutline } from '../utils/page/detect/outline-copy';
import type { createReader } from '../utils/page/reader';
import { wordingsOf } from '../utils/page/words/wordings';
import { english, type WordKind } from '../utils/page/words/words';

/**
 * Brought into a frame behind the reader when the admin asks for its outline, and why it was read as it was: the
 * popup or panel gets the answer.
 */
export default defineContentScript({
  matches: ['https://*.instructure.com/*'],
  registration: 'runtime',
  main(): string {
    const { rosterscopeReader: reader } = globalThis as unknown as {
      rosterscopeReader: ReturnType<typeof createReader>;
    };
    const kinds = Object.keys(english).filter((kind) => kind !== 'months') as WordKind[];
    const outline = copyOutline(document, wordingsOf([english]), kinds);
    return `${reader.explain(document, Date.now())}\n\n${outline}`;
  },
});
