import browser from 'webextension-polyfill';
import type { Tongue } from '../page/tongue';
import { report } from '../report';

/** Brings the overlay into one frame, and the outline style of failed native parts, which page CSP may bar. */
export async function injectOverlay(
  tabId: number,
  frameId: number,
  tongue: Tongue,
): Promise<boolean> {
  const target = { tabId, frameIds: [frameId] };
  try {
    await browser.scripting.insertCSS({ target, files: ['content-scripts/overlay.css'] });
    // English is part of the reader.
    const args = [tongue.language === 'en' ? null : tongue];
    await browser.scripting.executeScript({ target, func: leaveTongue, args });
    const files = ['content-scripts/reader.js', 'content-scripts/overlay.js'];
    await browser.scripting.executeScript({ target, files });
    return true;
  } catch (error) {
    report('The overlay could not be brought into the page', error);
    return false;
  }
}

/** Runs in the frame, so it uses nothing from around it: the page's words, where the reader looks for them. */
function leaveTongue(tongue: Tongue | null): void {
  (globalThis as { rosterscopeTongue?: Tongue | null }).rosterscopeTongue = tongue;
}
