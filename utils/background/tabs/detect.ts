import browser from 'webextension-polyfill';
import type { Host } from '../../hosts/host';
import { isAccountToolUrl } from '../../page/detect/tool-url';
import { onHost } from './registration';
import { sideBySide } from './side-by-side';

/** Tabs close, are discarded, or show a page that no script may enter: there is nothing to do then. */
const nothing = () => [];

/** The scripts that run by themselves: the detector in every frame, others on Canvas's own pages. */
function scripts() {
  return browser.runtime.getManifest().content_scripts ?? [];
}

/** The script that runs in every frame of a Canvas host. */
export function detector() {
  return scripts().find((script) => script.all_frames);
}

/**
 * Starts our scripts in pages that were open before they could start by themselves: on one host, or for null on
 * all hosts granted at install. A frozen tab never answers, so none waits long for another.
 */
export async function startInTabs(host: Host | null): Promise<void> {
  const starts = scripts().map(async ({ matches = [], js: files = [], all_frames: allFrames }) => {
    const url = host === null ? matches : matches.map((pattern) => onHost(host, pattern));
    return (await browser.tabs.query({ url })).map(({ id: tabId }) => async () => {
      if (tabId === undefined) return;
      const target = { tabId, allFrames };
      await browser.scripting.executeScript({ target, files }).catch(nothing);
    });
  });
  await sideBySide((await Promise.all(starts)).flat());
}

/** Starts the detector in the frames of one host that stand on an account's external tool page. */
export async function detectInFrames(host: Host): Promise<void> {
  const files = detector()?.js ?? [];
  // The browser gives the address of a tab only where we may read it.
  const tabs = (await browser.tabs.query({})).filter(({ url }) => isAccountToolUrl(url ?? ''));
  await sideBySide(
    tabs.map(({ id: tabId }) => async () => {
      if (tabId === undefined) return;
      const frames = await browser.scripting
        // At once: a frame that never loads would keep the others from answering.
        .executeScript({
          target: { tabId, allFrames: true },
          func: () => location.hostname,
          injectImmediately: true,
        })
        .catch(nothing);
      const frameIds = frames.filter(({ result }) => result === host).map(({ frameId }) => frameId);
      if (frameIds.length === 0) return;
      const target = { tabId, frameIds };
      await browser.scripting.executeScript({ target, files }).catch(nothing);
    }),
  );
}
