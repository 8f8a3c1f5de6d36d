import browser, { type Runtime } from 'webextension-polyfill';
import type { BackgroundMessage } from '../../background-message';
import { explanationsHere } from '../../explanations';

/** Brings the script that explains into the frame of an overlay. */
export async function bringInsight(
  port: Runtime.Port,
): Promise<BackgroundMessage & { kind: 'insight-loaded' }> {
  const { tab, frameId } = port.sender ?? {};
  if (tab?.id !== undefined) {
    const target = { tabId: tab.id, frameIds: [frameId ?? 0] };
    const files = ['content-scripts/insight.js'];
    await browser.scripting.executeScript({ target, files });
  }
  return { kind: 'insight-loaded', explanations: await explanationsHere() };
}
