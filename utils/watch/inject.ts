import browser from 'webextension-polyfill';
import type { Tongue } from '../page/words/page-language';
import { report } from '../report';

type Target = { tabId: number; frameIds: number[] };

/** Brings reader and overlay into one frame, whose words are in the dictionary of `tongue`. */
export async function injectOverlay(
  tabId: number,
  frameId: number,
  tongue: Tongue,
): Promise<boolean> {
  return brought({ tabId, frameIds: [frameId] }, async (target) => {
    // English is part of the reader.
    const args = [tongue.language === 'en' ? null : tongue];
    await browser.scripting.executeScript({ target, func: leaveTongue, args });
    await browser.scripting.executeScript({ target, files: ['content-scripts/reader.js'] });
    return true;
  });
}

/** The same for a frame in words that no dictionary has, if its structure is that of the details of a job. */
export async function injectByStructure(tabId: number, frameId: number): Promise<boolean> {
  return brought({ tabId, frameIds: [frameId] }, async (target) => {
    const files = ['content-scripts/structure.js'];
    const [answer] = await browser.scripting.executeScript({ target, files });
    return answer?.result === true;
  });
}

/** The overlay with the outline style of failed native parts, which page CSP may bar, once there is a reader. */
async function brought(
  target: Target,
  bringReader: (target: Target) => Promise<boolean>,
): Promise<boolean> {
  try {
    if (!(await bringReader(target))) return false;
    await browser.scripting.insertCSS({ target, files: ['content-scripts/overlay.css'] });
    const files = ['content-scripts/overlay.js'];
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
