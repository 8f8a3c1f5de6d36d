import browser from 'webextension-polyfill';
import { log } from '../../log';
import type { PageDictionary } from '../../page/words/page-dictionary';

type Target = { tabId: number; frameIds: number[] };

/** Injects reader and overlay into one frame, whose words are in `dictionary`. */
export async function injectOverlay(
  tabId: number,
  frameId: number,
  dictionary: PageDictionary,
): Promise<boolean> {
  return brought({ tabId, frameIds: [frameId] }, async (target) => {
    // English is part of the reader.
    const args = [dictionary.language === 'en' ? null : dictionary];
    const [left] = await browser.scripting.executeScript({ target, func: leaveDictionary, args });
    if (left?.result === true) return 'there';
    await browser.scripting.executeScript({ target, files: ['content-scripts/reader.js'] });
    return 'brought';
  });
}

/** The same for a frame in words that no dictionary has, if its structure is that of the details of a job. */
export async function injectByStructure(tabId: number, frameId: number): Promise<boolean> {
  return brought({ tabId, frameIds: [frameId] }, async (target) => {
    const files = ['content-scripts/structure.js'];
    const [answer] = await browser.scripting.executeScript({ target, files });
    return answer?.result === true ? 'brought' : 'unread';
  });
}

/** The overlay with the outline style of failed native parts, which page CSP may bar, once there is a reader. */
async function brought(
  target: Target,
  bringReader: (target: Target) => Promise<'brought' | 'there' | 'unread'>,
): Promise<boolean> {
  try {
    const reader = await bringReader(target);
    if (reader !== 'brought') return reader === 'there';
    await browser.scripting.insertCSS({ target, files: ['content-scripts/overlay.css'] });
    const files = ['content-scripts/overlay.js'];
    await browser.scripting.executeScript({ target, files });
    return true;
  } catch (error) {
    log('The overlay could not be brought into the page', error);
    return false;
  }
}

/**
 * Runs in the frame, so it uses nothing from around it: the page's words, where the reader looks for them.
 * True when an overlay reads the page by these very words already.
 */
function leaveDictionary(dictionary: PageDictionary | null): boolean {
  const room = globalThis as {
    rosterscopeDictionary?: PageDictionary | null;
    rosterscope?: AbortController;
  };
  const isSame = JSON.stringify(room.rosterscopeDictionary) === JSON.stringify(dictionary);
  room.rosterscopeDictionary = dictionary;
  return isSame && room.rosterscope?.signal.aborted === false;
}
