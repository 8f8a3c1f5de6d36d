import type { Browser } from 'wxt/browser';
import type { RunningBrowser } from './browser';
import { inWorker } from './worker';

declare const chrome: typeof Browser & {
  developerPrivate: { addHostPermission(id: string, origin: string): Promise<void> };
};

const originOf = (host: string) => `https://${host}/*`;

/**
 * Says yes for hosts as the browser's own extensions page does: the prompt of a request is a native
 * window that nothing can press from outside. A request for what is granted already asks nobody.
 */
export async function openGranter({ browser, extensionId }: RunningBrowser) {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  return (host: string) =>
    page.evaluate(
      (id, origin) => chrome.developerPrivate.addHostPermission(id, origin),
      extensionId,
      originOf(host),
    );
}

/** True when the browser lets the extension read a host. */
export function isGranted(running: RunningBrowser, host: string): Promise<boolean> {
  const contains = (origin: string) => chrome.permissions.contains({ origins: [origin] });
  return inWorker(running, contains, originOf(host));
}

/** The match patterns under which scripts are registered at run time. */
export function registeredFor(running: RunningBrowser): Promise<string[]> {
  return inWorker(running, async () =>
    (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches ?? []),
  );
}
