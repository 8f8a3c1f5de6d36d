import browser from 'webextension-polyfill';

/** The redacted outline of the page in one frame; null where the browser does not give it. */
export async function outlineOf(tabId: number, frameId: number): Promise<string | null> {
  const target = { tabId, frameIds: [frameId] };
  const files = ['content-scripts/reader.js', 'content-scripts/outline.js'];
  // The answer is that of the last script.
  const [answer] = await browser.scripting.executeScript({ target, files }).catch(() => []);
  return typeof answer?.result === 'string' ? answer.result : null;
}
