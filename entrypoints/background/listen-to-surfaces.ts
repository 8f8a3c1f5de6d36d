import browser, { type Runtime } from 'webextension-polyfill';
import type { createAdmission } from '../../utils/background/hosts/admission';
import { hostOf, isOwnPage } from '../../utils/background/sender';
import type { createWatch } from '../../utils/background/watch';
import { log } from '../../utils/log';
import { SurfaceMessage } from '../../utils/messages';
import { logTrouble } from './log-trouble';

/** Takes the connections of panels, popup and our own pages. */
export function listenToSurfaces(
  watch: ReturnType<typeof createWatch>,
  admission: ReturnType<typeof createAdmission>,
): void {
  async function take(port: Runtime.Port, message: SurfaceMessage) {
    const mayTell = isOwnPage(port.sender) || (await admission.isCanvas(hostOf(port.sender) ?? ''));
    if (mayTell) await watch.receive(port, message);
  }

  browser.runtime.onConnect.addListener((port) => {
    port.onMessage.addListener((raw) => {
      const message = SurfaceMessage.safeParse(raw);
      if (message.success) logTrouble(take(port, message.data));
      else log('A message of a panel or page of ours was not understood and dropped');
    });
    port.onDisconnect.addListener(() => watch.disconnected(port));
    logTrouble(watch.connected(port));
  });
}
