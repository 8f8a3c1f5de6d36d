import { defineContentScript } from 'wxt/utils/define-content-script';
import type { DetectorMessage } from '../utils/messages';
import { mostText, seenIn } from '../utils/page/detect/text-digest';
import { isAccountToolUrl } from '../utils/page/detect/tool-url';

type Send = (message: DetectorMessage) => Promise<unknown>;
declare const browser: { runtime: { sendMessage: Send } } | undefined;
declare const chrome: { runtime: { sendMessage: Send } };

/** Runs in every frame of a Canvas host, so it brings no library: one URL test, and it is done. */
export default defineContentScript({
  matches: ['https://*.instructure.com/*'],
  allFrames: true,
  async main() {
    const { runtime } = typeof browser === 'undefined' ? chrome : browser;
    const tell: Send = (message) => runtime.sendMessage(message).catch(() => {});
    const isTop = window === window.top;
    // Every Canvas layout has #application, or is the login page: somebody else may sign in there.
    if (isTop && document.querySelector('#application, .ic-Login-Body')) tell({ kind: 'visited' });
    // A frame of another host cannot see where it stands: the background knows the address of the tab.
    if (!(isTop ? isAccountToolUrl(location.href) : await tell({ kind: 'ask-tool-page' }))) return;

    let seen = '';
    let waiting = true;
    let wait = 200; // ms; grows while the page keeps changing what it says
    const look = async () => {
      const lines = seenIn(document, mostText);
      waiting = lines !== seen;
      if (!waiting) {
        wait = 500;
        return;
      }
      const ours = await tell({ kind: 'page-text', lines });
      if (ours) return observer.disconnect(); // from here on the overlay watches the page
      if (ours === false) seen = lines; // else nobody heard
      wait = Math.min(wait * 2, 16_000);
      setTimeout(look, wait); // whatever changed while the answer was on its way
    };
    // The page renders late, and its tabs change without a load.
    const observer = new MutationObserver(() => {
      if (!waiting) setTimeout(look, wait);
      waiting = true;
    });
    observer.observe(document, { childList: true, subtree: true });
    look();
  },
});
