import browser from 'webextension-polyfill';
import { isOtherToolPage, isToolName } from '../../page/detect/tool-name';
import { isAccountToolUrl } from '../../page/detect/tool-url';

/** What one frame says of itself; used at once, never kept. */
interface FrameLayout {
  /** True once the overlay was brought there, whatever the frame shows now. */
  known: boolean;
  /** Its title and headings. */
  titles: string[];
  elements: number;
}

/** A page that loads, or says that the session has ended, is smaller. */
const fewest = 30;

/**
 * The frame of a tab that calls itself SIS Integration and is not understood; null where there is none.
 * `tab`: as the browser gives it, with address and title where we may read them.
 */
export async function unrecognizedFrame(tab: {
  id?: number;
  url?: string;
  title?: string;
}): Promise<number | null> {
  if (tab.id === undefined || !isAccountToolUrl(tab.url ?? '')) return null;
  const target = { tabId: tab.id, allFrames: true };
  const frames = await browser.scripting
    .executeScript({ target, func: look })
    .catch(() => [] as { frameId: number; result?: unknown }[]);
  const seen = frames.flatMap(({ frameId, result }) =>
    frameId !== 0 && result ? [{ frameId, ...(result as FrameLayout) }] : [],
  );
  if (seen.some(({ known }) => known)) return null;
  const unrecognized = seen.find(
    ({ titles, elements }) =>
      elements >= fewest &&
      [tab.title ?? '', ...titles].some(isToolName) &&
      !titles.some(isOtherToolPage),
  );
  return unrecognized?.frameId ?? null;
}

/** Runs in the frame, so it uses nothing from around it. */
function look(): FrameLayout {
  const headings = document.querySelectorAll('h1, h2, [role=heading], [aria-selected=true]');
  return {
    known: 'rosterscope' in globalThis,
    titles: [
      document.title,
      ...[...headings].slice(0, 20).map(({ textContent }) => textContent ?? ''),
    ].map((text) => text.slice(0, 200)),
    elements: document.querySelectorAll('body *').length,
  };
}
