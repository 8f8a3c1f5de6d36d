import { defineContentScript } from 'wxt/utils/define-content-script';
import { type Reader, reader } from '../utils/page/read/reader';
import { keepWithinTurns } from '../utils/page/tree/once';
import { speak } from '../utils/page/words/dictionary';
import type { Tongue } from '../utils/page/words/page-language';

/** Goes before the overlay into the same frame: what understands the page, apart from what shows it. */
export default defineContentScript({
  matches: ['https://*.instructure.com/*'],
  registration: 'runtime',
  main() {
    const room = globalThis as { rosterscopeReader?: Reader; rosterscopeTongue?: Tongue | null };
    speak(room.rosterscopeTongue ?? null);
    room.rosterscopeReader = reader;
    keepWithinTurns();
  },
});
