import browser from 'webextension-polyfill';
import type { Host } from '../../hosts/host';
import { originOf } from '../../hosts/origin';

const id = 'hosts';

/**
 * Registers the detector, and the scripts of Canvas's own pages, for exactly these added hosts; a registration
 * that is right already is left alone.
 */
export async function registerDetector(hosts: Host[]): Promise<void> {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  const matches = hosts.map(originOf).sort();
  const registered = await browser.scripting.getRegisteredContentScripts();
  const known = registered.find((script) => script.id === id);
  if ([...(known?.matches ?? [])].sort().join() === matches.join()) return;
  const ids = registered.map((script) => script.id);
  if (ids.length) await browser.scripting.unregisterContentScripts({ ids });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts(
    scripts.map((script, at) => ({
      id: script.all_frames ? id : `${id}-${at}`,
      matches: hosts.map((host) => onHost(host, script.matches?.[0])),
      js: script.js ?? [],
      allFrames: script.all_frames ?? false,
      // A tool may write its page into a frame that has no address of its own.
      matchOriginAsFallback: script.all_frames ?? false,
      runAt: script.run_at ?? 'document_idle',
      persistAcrossSessions: true,
    })),
  );
}

/** The path of the script's own pattern, on another host. */
export function onHost(host: Host, pattern = ''): string {
  return originOf(host).replace('*', pattern.replace(/^https:\/\/[^/]+\//, ''));
}
