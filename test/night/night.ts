import type { Ledger } from '../../utils/roster/model/ledger.ts';
import type { RosterEvent } from '../../utils/roster/model/records/roster-event.ts';
import type { Run } from '../../utils/roster/model/run.ts';
import { random } from '../canvas/random.ts';
import { startCanvas } from '../canvas/server.ts';
import { Computer } from './computer.ts';
import type { Death } from './life.ts';

const minute = 60_000;
const hour = 60 * minute;
export const canvasHost = 'demo.instructure.com';

/** The ledger as it is stored: as a text among what storage keeps. */
export function ledgerOf(computer: Computer): Ledger {
  return JSON.parse(JSON.parse(computer.local.get('ledger') ?? '"null"')) as Ledger;
}

/** The events of the ledger by id, but for the moment at which they were noticed. */
export function eventsOf(computer: Computer): Omit<RosterEvent, 'at'>[] {
  const events = Object.values(ledgerOf(computer).events).map(({ at: _, ...event }) => event);
  return events.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What history holds, by key. */
export function historyOf(computer: Computer): Promise<Run[]> {
  return new Promise((resolve, reject) => {
    const opening = computer.indexedDB.open('rosterscope');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const all = opening.result.transaction('runs').objectStore('runs').getAll();
      all.onsuccess = () => resolve(all.result as Run[]);
      all.onerror = () => reject(all.error);
      opening.result.close();
    };
  });
}

/** A page of Canvas is opened on this computer, signed in there. */
export async function visit(computer: Computer, host = canvasHost): Promise<void> {
  computer.network.cookies.set(host, computer.canvas.signIn(host));
  const url = `https://${host}/`;
  await computer.fire('runtime.onMessage', [{ kind: 'visited' }, { url, tab: { id: 1, url } }]);
}

/** The extension is new; the admin has opened Canvas once and closed it. */
export async function evening({ scenario = 'night', wrong = 0 } = {}): Promise<Computer> {
  const computer = new Computer(await startCanvas({ scenario, speed: 0 }), wrong);
  await visit(computer);
  return computer;
}

/** Somewhere within the steps that a worker takes when it is woken; soon as often as late. */
function deathBy(next: () => number): Death {
  return { step: 1 + Math.floor(next() * next() * 36), after: next() < 0.5 };
}

/**
 * Hours with no page open. With a seed the worker is killed at random: when an alarm wakes it, when the
 * browser starts it for any other reason, every few minutes; and it is ended for want of work between.
 */
export async function sleep(computer: Computer, seed: number | null, hours = 10): Promise<void> {
  const next = seed === null ? null : random(seed);
  const end = computer.now() + hours * hour;
  while (computer.now() < end) {
    if (next && next() < 0.4) computer.endWorker();
    const pause = next ? next() * 4 * minute : Number.POSITIVE_INFINITY;
    await computer.sleep(Math.min(end, computer.now() + pause), next && deathBy(next));
    if (!next) continue;
    if (next() < 0.5) await computer.restart(deathBy(next));
    else await computer.fire('runtime.onMessage', ['whatever', {}], deathBy(next));
  }
  // In the morning the browser is opened anew.
  await computer.restart();
}
