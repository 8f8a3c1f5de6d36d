import browser from 'webextension-polyfill';
import type { HostMessage } from '../messages';
import type { Problem } from '../roster/snapshot';
import type { Cell } from '../storage/cell';
import { detectInFrames, detectInTabs } from '../watch/detect';
import { type Addition, getAddition, setAddition } from './addition';
import type { Hosts } from './host';
import { isInstructure, originOf } from './origin';
import { registerDetector } from './registration';

/** What the watch does for a Canvas host that comes or goes. */
interface Watch {
  visited(host: string, path: string): Promise<void>;
  forget(mayStay: (host: string) => Promise<boolean>): Promise<void>;
}

const isGranted = (host: string) => browser.permissions.contains({ origins: [originOf(host)] });

/** Takes in the hosts the admin allows, and lets go of those whose permission is withdrawn. */
export function createAdmission(
  cell: Cell<Hosts>,
  recognise: (host: string) => Promise<Problem | null>,
  watch: Watch,
) {
  let last: Promise<unknown> = Promise.resolve();
  /** One after the other: the answer of the popup and the browser's own event tell the same. */
  function inTurn<T>(act: () => Promise<T>): Promise<T> {
    const done = last.then(act);
    last = done.catch(() => {});
    return done;
  }

  async function register(): Promise<void> {
    const hosts = Object.keys(await cell.get());
    const granted = await Promise.all(hosts.map(isGranted));
    await registerDetector(hosts.filter((_, at) => granted[at]));
  }

  async function giveBack(host: string): Promise<void> {
    if (!isInstructure(host)) await browser.permissions.remove({ origins: [originOf(host)] });
  }

  async function admit({ host, role }: Pick<Addition, 'host' | 'role'>): Promise<void> {
    await setAddition({ host, role, state: 'checking' });
    const problem = role === 'canvas' ? await recognise(host) : null;
    if (problem !== null) {
      if (!(host in (await cell.get()))) await giveBack(host);
      return setAddition({ host, role, state: problem });
    }
    await cell.update((hosts) => (hosts[host] === 'canvas' ? hosts : { ...hosts, [host]: role }));
    await register();
    if (role === 'tool') await detectInFrames(host);
    else await detectInTabs([originOf(host)]);
    if (role === 'canvas') await watch.visited(host, '/');
    await setAddition({ host, role, state: 'added' });
  }

  /** Goes on with the addition under way, if the browser has granted it. */
  async function goOn(states: Addition['state'][]): Promise<void> {
    const addition = await getAddition();
    if (addition && states.includes(addition.state) && (await isGranted(addition.host))) {
      await admit(addition);
    }
  }

  async function letGo(): Promise<void> {
    const hosts = await cell.get();
    for (const host of Object.keys(hosts)) {
      if (await isGranted(host)) continue;
      await cell.update(({ [host]: _, ...others }) => others);
    }
    await register();
    await watch.forget(isGranted);
  }

  return {
    /** True for a host that may be taken for a Canvas. */
    async isCanvas(host: string): Promise<boolean> {
      return isInstructure(host) || (await cell.get())[host] === 'canvas';
    },
    /** The worker starts: an update takes what was registered, a death what was being checked. */
    started: () => inTurn(() => register().then(() => goOn(['checking']))),
    /** The browser has granted something. */
    granted: () => inTurn(() => goOn(['asking'])),
    /** The browser has withdrawn something. */
    withdrawn: () => inTurn(letGo),
    told: (message: HostMessage) =>
      inTurn(async () => {
        const { host } = message;
        if (message.kind === 'want-host') {
          return setAddition({ host, role: message.role, state: 'asking' });
        }
        if (message.kind === 'remove-host') {
          await giveBack(host);
          await cell.update(({ [host]: _, ...others }) => others);
          await register();
          return watch.forget(async (each) => each !== host);
        }
        const addition = await getAddition();
        if (addition?.host !== host || addition.state !== 'asking') return;
        if (message.granted) await goOn(['asking']);
        else await setAddition({ ...addition, state: 'refused' });
      }),
  };
}
