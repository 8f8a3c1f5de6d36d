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
  const target = { tabId, frameIds: [frameId] };
  return tried(async () => {
    // English is part of the reader.
    const args = [dictionary.language === 'en' ? null : dictionary];
    const [left] = await browser.scripting.executeScript({ target, func: leaveDictionary, args });
    if (left?.result !== true) await bring(target, ['content-scripts/reader.js']);
    return true;
  });
}

/** The same for a frame in words that no dictionary has, if its structure is that of the details of a job. */
export async function injectByStructure(tabId: number, frameId: number): Promise<boolean> {
  const target = { tabId, frameIds: [frameId] };
  return tried(async () => {
    const files = ['content-scripts/structure.js'];
    const [answer] = await browser.scripting.executeScript({ target, files });
    if (answer?.result === true) await bring(target, []);
    return answer?.result === true;
  });
}

async function tried(act: () => Promise<boolean>): Promise<boolean> {
  try {
    return await act();
  } catch (error) {
    log('The overlay could not be brought into the page', error);
    return false;
  }
}

/**
 * The overlay after the reader it needs, and the outline style of failed native parts, which page CSP may bar: all at
 * once, for each way to the page and back takes as long as what it brings.
 */
async function bring(target: Target, reader: string[]): Promise<void> {
  const style = ['content-scripts/overlay.css'];
  const files = [...reader, 'content-scripts/overlay.js'];
  await Promise.all([
    browser.scripting.insertCSS({ target, files: style }),
    browser.scripting.executeScript({ target, files }),
  ]);
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
