import browser, { type Runtime } from 'webextension-polyfill';
import type { createAdmission } from '../../utils/background/hosts/admission';
import { hostOf, isOwnPage, pageOf } from '../../utils/background/sender';
import { detectLanguage, mayBeUnknownLanguage } from '../../utils/background/tabs/detect-language';
import { injectByStructure, injectOverlay } from '../../utils/background/tabs/inject';
import { markUnrecognized, removeMark } from '../../utils/background/tabs/unrecognized-mark';
import type { createWatch } from '../../utils/background/watch';
import type { Host } from '../../utils/hosts/host';
import { DetectorMessage, HostMessage } from '../../utils/messages';
import { isAccountToolUrl } from '../../utils/page/detect/tool-url';
import { logTrouble } from './log-trouble';

/** Answers detectors, and our own pages about hosts. */
export function listenToMessages(
  watch: ReturnType<typeof createWatch>,
  admission: ReturnType<typeof createAdmission>,
): void {
  /** True when the tab of a frame is an external tool page of an account, on a host that is a Canvas. */
  async function isToolPage(sender: Runtime.MessageSender): Promise<boolean> {
    return isAccountToolUrl(pageOf(sender) ?? '') && admission.isCanvas(hostOf(sender) ?? '');
  }

  async function visited(host: Host, sender: Runtime.MessageSender) {
    if (!(await admission.isCanvas(host))) return;
    await watch.visited(host, new URL(sender.url ?? '').pathname);
  }

  /** Brings the overlay where these lines are the SIS Integration page; true when it did. */
  async function isOurs(lines: string, sender: Runtime.MessageSender): Promise<boolean> {
    const { tab, frameId = 0 } = sender;
    if (tab?.id === undefined || !(await isToolPage(sender))) return false;
    const dictionary = await detectLanguage(lines);
    const isBrought = dictionary
      ? await injectOverlay(tab.id, frameId, dictionary)
      : (await mayBeUnknownLanguage(lines)) && (await injectByStructure(tab.id, frameId));
    logTrouble(dictionary || isBrought ? removeMark(tab.id) : markUnrecognized(tab.id));
    return isBrought;
  }

  browser.runtime.onMessage.addListener((raw: unknown, sender: Runtime.MessageSender) => {
    const asked = HostMessage.safeParse(raw);
    if (asked.success && isOwnPage(sender)) return admission.receive(asked.data);
    const message = DetectorMessage.safeParse(raw);
    const host = hostOf(sender);
    if (!message.success || !host) return undefined;
    const { data } = message;
    if (data.kind === 'ask-tool-page') return isToolPage(sender);
    if (data.kind === 'page-text') return isOurs(data.lines, sender);
    logTrouble(visited(host, sender));
    return Promise.resolve(true); // heard
  });
}
