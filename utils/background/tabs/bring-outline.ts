import type { Runtime } from 'webextension-polyfill';
import type { BackgroundMessage } from '../../background-message';
import { outlineOf } from './outline-of';

/** The redacted outline of the page that an overlay stands in; null where the browser does not give it. */
export async function bringOutline(
  port: Runtime.Port,
): Promise<BackgroundMessage & { kind: 'outline' }> {
  const { tab, frameId } = port.sender ?? {};
  if (tab?.id === undefined) return { kind: 'outline', text: null };
  return { kind: 'outline', text: await outlineOf(tab.id, frameId ?? 0) };
}
