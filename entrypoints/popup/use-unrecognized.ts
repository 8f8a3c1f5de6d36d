import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { unrecognizedFrame } from '../../utils/background/tabs/layout';
import { outlineOf } from '../../utils/background/tabs/outline-of';

interface UnrecognizedPage {
  tabId: number;
  frameId: number;
}

async function find(): Promise<UnrecognizedPage | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const frameId = tab ? await unrecognizedFrame(tab) : null;
  return tab?.id === undefined || frameId === null ? null : { tabId: tab.id, frameId };
}

/** The outline of the frame in front that calls itself SIS Integration but is not understood; null for none. */
export function useUnrecognized(): (() => Promise<string | null>) | null {
  const [page, setPage] = useState<UnrecognizedPage | null>(null);
  useEffect(() => {
    find().then(setPage, () => setPage(null));
  }, []);
  return page && (() => outlineOf(page.tabId, page.frameId));
}
