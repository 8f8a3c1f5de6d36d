import browser from 'webextension-polyfill';
import { isAccountToolUrl } from '../page/detect/tool-url';

/** Tabs close, are discarded, or show a page that no script may enter: there is nothing to do then. */
const nothing = () => [];

/** The script that runs in every frame of a Canvas host. */
export function detector() {
  return browser.runtime.getManifest().content_scripts?.find((script) => script.all_frames);
}

function detectorFiles(): string[] {
  return detector()?.js ?? [];
}

/** Starts the detector in pages that were open before it could run there. `matches`: match patterns. */
export async function detectInTabs(matches: string[]): Promise<void> {
  for (const { id: tabId } of await browser.tabs.query({ url: matches })) {
    if (tabId === undefined) continue;
    const target = { tabId, allFrames: true };
    await browser.scripting.executeScript({ target, files: detectorFiles() }).catch(nothing);
  }
}

/** As `detectInTabs`, for all hosts granted at install. */
export async function detectInOpenTabs(): Promise<void> {
  await detectInTabs(detector()?.matches ?? []);
}

/** Starts the detector in the frames of one host that stand on an account's external tool page. */
export async function detectInFrames(host: string): Promise<void> {
  const tabs = await browser.tabs.query({});
  for (const { id: tabId, url } of tabs) {
    // The address of a tab is told only where we may read it.
    if (tabId === undefined || !isAccountToolUrl(url ?? '')) continue;
    const func = () => location.hostname;
    const frames = await browser.scripting
      .executeScript({ target: { tabId, allFrames: true }, func })
      .catch(nothing);
    const frameIds = frames.filter(({ result }) => result === host).map(({ frameId }) => frameId);
    if (frameIds.length === 0) continue;
    const target = { tabId, frameIds };
    await browser.scripting.executeScript({ target, files: detectorFiles() }).catch(nothing);
  }
}
