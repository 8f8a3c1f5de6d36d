import type { Runtime } from 'webextension-polyfill';
import { type BackgroundMessage, ports } from '../messages';
import type { Snapshot } from '../roster/snapshot';

/** The Canvas host of the tab a connection or message comes from; null outside an https tab. */
export function hostOf(sender: Runtime.MessageSender | undefined): string | null {
  return /^https:\/\/([^/?#]+)/.exec(sender?.tab?.url ?? '')?.[1] ?? null;
}

function partOf({ accounts, jobs, imports }: Snapshot, host: string): Snapshot {
  const here = (each: { host: string }) => each.host === host;
  return {
    accounts: accounts.filter(here),
    jobs: jobs.filter(here),
    imports: imports.filter(here),
  };
}

/** The open overlays and popups. They live as long as the worker and come again by themselves after it. */
export function createSurfaces() {
  const open = new Set<Runtime.Port>();

  function send(port: Runtime.Port, message: BackgroundMessage) {
    try {
      port.postMessage(message);
    } catch {
      open.delete(port); // its page is gone, or in the back/forward cache
    }
  }

  return {
    add: (port: Runtime.Port) => open.add(port),
    remove: (port: Runtime.Port) => open.delete(port),
    /** Overlays are told of their own Canvas host only. */
    show(port: Runtime.Port, snapshot: Snapshot) {
      const host = hostOf(port.sender);
      const { accounts, jobs, imports } = snapshot;
      const part =
        port.name === ports.popup || !host ? { accounts, jobs, imports } : partOf(snapshot, host);
      send(port, { kind: 'snapshot', snapshot: part });
    },
    showAll(snapshot: Snapshot) {
      for (const port of open) this.show(port, snapshot);
    },
    showJob(port: Runtime.Port, id: string) {
      send(port, { kind: 'show-job', id });
    },
    overlaysOf(host: string) {
      return [...open].filter(
        (port) => port.name === ports.overlay && hostOf(port.sender) === host,
      );
    },
  };
}
