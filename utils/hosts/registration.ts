import browser from 'webextension-polyfill';
import { originOf } from './origin';

const id = 'hosts';

/** Lets the detector run on these hosts and no others of those added; leaves alone what is right already. */
export async function registerDetector(hosts: string[]): Promise<void> {
  const [detector] = browser.runtime.getManifest().content_scripts ?? [];
  const matches = hosts.map(originOf).sort();
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if ([...(known?.matches ?? [])].sort().join() === matches.join()) return;
  if (known) await browser.scripting.unregisterContentScripts({ ids: [id] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id,
      matches,
      js: detector?.js ?? [],
      allFrames: detector?.all_frames ?? true,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}
