import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { unrecognizedFrame } from '../../utils/background/tabs/layout';

interface Strange {
  tabId: number;
  frameId: number;
}

async function find(): Promise<Strange | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const frameId = tab ? await unrecognizedFrame(tab) : null;
  return tab?.id === undefined || frameId === null ? null : { tabId: tab.id, frameId };
}

async function outlineOf({ tabId, frameId }: Strange): Promise<string | null> {
  const target = { tabId, frameIds: [frameId] };
  const files = ['content-scripts/outline.js'];
  const [answer] = await browser.scripting.executeScript({ target, files }).catch(() => []);
  return typeof answer?.result === 'string' ? answer.result : null;
}

/** The outline of the frame in front that calls itself SIS Integration but is not understood; null for none. */
export function useUnrecognized(): (() => Promise<string | null>) | null {
  const [strange, setStrange] = useState<Strange | null>(null);
  useEffect(() => {
    find().then(setStrange, () => setStrange(null));
  }, []);
  return strange && (() => outlineOf(strange));
}
