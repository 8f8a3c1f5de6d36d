import browser from 'webextension-polyfill';
import { report } from '../report';

/** Brings the overlay into one frame, and the outline style of failed native parts, which page CSP may bar. */
export async function injectOverlay(tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  try {
    await browser.scripting.insertCSS({ target, files: ['content-scripts/overlay.css'] });
    const files = ['content-scripts/reader.js', 'content-scripts/overlay.js'];
    await browser.scripting.executeScript({ target, files });
  } catch (error) {
    report('The overlay could not be brought into the page', error);
  }
}

/** Starts the detector in pages that were open before Rosterscope was installed. */
export async function detectInOpenTabs(): Promise<void> {
  const { content_scripts: scripts = [] } = browser.runtime.getManifest();
  for (const { matches, js } of scripts) {
    for (const { id } of await browser.tabs.query({ url: matches })) {
      if (id === undefined || !js) continue;
      await browser.scripting
        .executeScript({ target: { tabId: id, allFrames: true }, files: js })
        .catch(() => {}); // a tab that was closed or discarded meanwhile
    }
  }
}
