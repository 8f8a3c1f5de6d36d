import { defineContentScript } from 'wxt/utils/define-content-script';
import type { DetectorMessage } from '../utils/messages';
import { mostText, textDigest } from '../utils/page/detect/text-digest';
import { isAccountToolUrl } from '../utils/page/detect/tool-url';

interface Runtime {
  id?: string;
  sendMessage(message: DetectorMessage): Promise<unknown>;
}
declare const browser: { runtime: Runtime } | undefined;
declare const chrome: { runtime: Runtime };

/** Runs in every frame of a Canvas host, so it brings no library: one URL test, and it is done. */
export default defineContentScript({
  matches: ['https://*.instructure.com/*'],
  allFrames: true,
  matchOriginAsFallback: true, // a tool may write its page into a frame that has no address of its own
  async main() {
    const room = globalThis as { rosterscopeLook?: () => void };
    /** Asks until somebody answers, `times` at most: a worker that starts under load may not hear the first. */
    const ask = async (message: DetectorMessage, times = 6): Promise<unknown> => {
      for (let wait = 500; times--; wait *= 2) {
        const { runtime } = typeof browser === 'undefined' ? chrome : browser;
        // Once the extension is gone from under the page there is nothing to do here any more.
        if (!runtime?.id) return true;
        const answer = await runtime.sendMessage(message).catch(() => {});
        if (answer !== undefined) return answer;
        if (times) await new Promise((done) => setTimeout(done, wait));
      }
    };
    // A page drawn ahead of its time stands in a tab that still shows another; it may never be seen.
    if ((document as { prerendering?: boolean }).prerendering)
      await new Promise((done) => document.addEventListener('prerenderingchange', done));
    const isTop = window === window.top;
    // Every Canvas layout has #application, or is the login page: somebody else may sign in there.
    if (isTop && document.querySelector('#application, .ic-Login-Body')) ask({ kind: 'visited' });
    // A frame of another host cannot see where it stands: the background knows the address of the tab.
    if (!(isTop ? isAccountToolUrl(location.href) : await ask({ kind: 'ask-tool-page' }))) return;

    let seen = '';
    let waiting = true;
    let wait = 200; // ms; grows while the page keeps changing what it says
    const look = async () => {
      const lines = textDigest(document, mostText);
      waiting = lines !== seen;
      if (!waiting) {
        wait = 500;
        return;
      }
      const ours = await ask({ kind: 'page-text', lines }, 1);
      if (ours !== undefined) seen = lines; // else nobody heard
      if (ours) {
        room.rosterscopeLook = again;
        return observer.disconnect(); // from here on the overlay watches the page
      }
      wait = Math.min(wait * 2, 16_000);
      setTimeout(look, wait); // whatever changed while the answer was on its way
    };
    // The page renders late, and its tabs change without a load.
    const observer = new MutationObserver(() => {
      if (!waiting) setTimeout(look, wait);
      waiting = true;
    });
    const watch = () => observer.observe(document, { childList: true, subtree: true });
    /** The overlay does not know the page any more: its language may be another now. */
    const again = () => {
      room.rosterscopeLook = undefined;
      watch();
      setTimeout(look, 500); // it may be between two of its views
    };
    watch();
    look();
  },
});
