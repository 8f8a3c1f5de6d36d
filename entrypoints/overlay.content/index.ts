import './native.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { nextTask } from '../../utils/in-page/next-task';
import { hearTrustedOnly } from '../../utils/in-page/trusted';
import { startOverlay } from './overlay';

const running = globalThis as { rosterscope?: AbortController };

/** Brought by the background into the one frame that shows the SIS Integration page. */
export default defineContentScript({
  matches: ['https://*.instructure.com/*'],
  registration: 'runtime',
  cssInjectionMode: 'manual',
  main() {
    // Injected twice, or after an update: the earlier overlay makes room.
    running.rosterscope?.abort();
    for (const old of document.querySelectorAll('rosterscope-overlay')) old.remove();
    const stop = new AbortController();
    running.rosterscope = stop;
    hearTrustedOnly();
    // To be brought is task enough for a page that never had these scripts.
    nextTask(() => {
      if (!stop.signal.aborted) startOverlay(stop);
    });
  },
});
