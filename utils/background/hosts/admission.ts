import browser from 'webextension-polyfill';
import type { Hindrance } from '../../canvas/recognize-host';
import type { Host } from '../../hosts/host';
import type { HostLine, Hosts } from '../../hosts/host-role';
import { isInstructure, originOf } from '../../hosts/origin';
import { log } from '../../log';
import type { HostMessage } from '../../messages';
import { serialize } from '../../serialize';
import { type Addition, getAddition, setAddition } from '../../storage/addition';
import type { Cell } from '../../storage/cell';
import { detectInFrames, startInTabs } from '../tabs/detect';
import { registerDetector } from '../tabs/registration';

/** What the watch does for a Canvas host that comes or goes. */
interface Watch {
  visited(host: Host, path: string): Promise<void>;
  /** The Canvas hosts that are known. */
  hosts(): Promise<Host[]>;
  forget(host: Host): Promise<void>;
}

const isGranted = (host: Host) => browser.permissions.contains({ origins: [originOf(host)] });

/** Admits the hosts the admin allows, and removes those whose permission is withdrawn. */
export function createAdmission(
  cell: Cell<Hosts>,
  recognize: (host: Host) => Promise<Hindrance | null>,
  watch: Watch,
) {
  /** One after the other: the answer of the popup and the browser's own event bring the same. */
  const inTurn = serialize();

  async function register(): Promise<void> {
    const hosts = Object.keys(await cell.get());
    const granted = await Promise.all(hosts.map(isGranted));
    await registerDetector(hosts.filter((_, at) => granted[at]));
  }

  async function giveBack(host: Host): Promise<void> {
    if (!isInstructure(host)) await browser.permissions.remove({ origins: [originOf(host)] });
  }

  async function admit({ host, role }: Pick<Addition, 'host' | 'role'>): Promise<void> {
    await setAddition({ host, role, state: 'checking' });
    const problem = role === 'canvas' ? await recognize(host) : null;
    if (problem !== null) {
      if (!(host in (await cell.get()))) await giveBack(host);
      return setAddition({ host, role, state: problem });
    }
    await cell.update((hosts) => (hosts[host] === 'canvas' ? hosts : { ...hosts, [host]: role }));
    await register();
    await setAddition({ host, role, state: 'added' });
    // A page that never stops loading must hold up nobody.
    const started =
      role === 'tool'
        ? detectInFrames(host)
        : Promise.all([watch.visited(host, '/'), startInTabs(host)]);
    started.catch((error) => log('An added host could not be followed at once', error));
  }

  /** Goes on with the addition under way, if the browser has granted it. */
  async function goOn(states: Addition['state'][]): Promise<void> {
    const addition = await getAddition();
    if (addition && states.includes(addition.state) && (await isGranted(addition.host))) {
      await admit(addition);
    }
  }

  async function letGo(): Promise<void> {
    for (const host of Object.keys(await cell.get())) {
      if (!(await isGranted(host))) await cell.update(({ [host]: _, ...others }) => others);
    }
    await register();
    for (const host of await watch.hosts()) {
      if (!(await isGranted(host))) await watch.forget(host);
    }
  }

  async function list(): Promise<HostLine[]> {
    const allowed = Object.entries(await cell.get());
    const found = (await watch.hosts()).filter((host) => !allowed.some(([each]) => each === host));
    return [
      ...allowed.map(([host, role]) => ({ host, role })),
      ...found.map((host) => ({ host, role: 'found' as const })),
    ].sort((a, b) => (a.host < b.host ? -1 : 1));
  }

  async function act(message: Exclude<HostMessage, { kind: 'list-hosts' }>): Promise<void> {
    const { host } = message;
    if (message.kind === 'want-host') {
      return setAddition({ host, role: message.role, state: 'asking' });
    }
    if (message.kind === 'remove-host') {
      await giveBack(host);
      await cell.update(({ [host]: _, ...others }) => others);
      await register();
      return watch.forget(host);
    }
    const addition = await getAddition();
    if (addition?.host !== host || addition.state !== 'asking') return;
    if (message.granted) await goOn(['asking']);
    else await setAddition({ ...addition, state: 'refused' });
  }

  return {
    /** True for a host that may be taken for a Canvas. */
    async isCanvas(host: Host): Promise<boolean> {
      return isInstructure(host) || (await cell.get())[host] === 'canvas';
    },
    /** The worker starts: an update takes what was registered, a death what was being checked. */
    started: () => inTurn(() => register().then(() => goOn(['checking']))),
    /** The browser has granted something. */
    granted: () => inTurn(() => goOn(['asking'])),
    /** The browser has withdrawn something. */
    withdrawn: () => inTurn(letGo),
    /** Answers what a message asks for, or when it is done. */
    async receive(message: HostMessage): Promise<HostLine[] | undefined> {
      if (message.kind === 'list-hosts') return list();
      await inTurn(() => act(message));
      return undefined;
    },
  };
}
