import browser from 'webextension-polyfill';
import type { Host } from '../../utils/hosts/host';
import { hostOfUrl } from '../../utils/hosts/host-of-url';
import type { HostRole } from '../../utils/hosts/host-role';
import { isInstructure } from '../../utils/hosts/origin';
import { log } from '../../utils/log';

/** Shows the tab in which this host is open, or opens one. */
async function show(host: Host): Promise<void> {
  const tabs = await browser.tabs.query({});
  const tab = tabs.find(({ url }) => hostOfUrl(url ?? '') === host);
  if (tab?.id === undefined) {
    await browser.tabs.create({ url: `https://${host}/` });
    return;
  }
  await browser.tabs.update(tab.id, { active: true });
  if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}

/** Opens a Canvas; for one outside Instructure's cloud the browser is asked first, in the press itself. */
export function openHost(host: Host, ask: (host: Host, role: HostRole) => void): void {
  if (!isInstructure(host)) ask(host, 'canvas');
  else show(host).catch((error) => log('Canvas could not be opened', error));
}
