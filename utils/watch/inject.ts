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
