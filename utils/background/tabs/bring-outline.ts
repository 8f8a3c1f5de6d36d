import browser, { type Runtime } from 'webextension-polyfill';
import type { BackgroundMessage } from '../../background-message';

/** The redacted outline of the page that an overlay stands in; null where the browser does not give it. */
export async function bringOutline(
  port: Runtime.Port,
): Promise<BackgroundMessage & { kind: 'outline' }> {
  const { tab, frameId } = port.sender ?? {};
  if (tab?.id === undefined) return { kind: 'outline', text: null };
  const target = { tabId: tab.id, frameIds: [frameId ?? 0] };
  const files = ['content-scripts/outline.js'];
  const [answer] = await browser.scripting.executeScript({ target, files }).catch(() => []);
  return { kind: 'outline', text: typeof answer?.result === 'string' ? answer.result : null };
}
