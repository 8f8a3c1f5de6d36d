import { defineContentScript } from 'wxt/utils/define-content-script';
import { speak } from '../utils/page/meaning';
import { type Reader, reader } from '../utils/page/reader';
import type { Tongue } from '../utils/page/tongue';
import { keepWithinTurns } from '../utils/page/turn';

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
