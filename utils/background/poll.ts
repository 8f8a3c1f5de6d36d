import type { Answer } from '../canvas/answer';
import type { CanvasClient } from '../canvas/client';
import type { Host } from '../hosts/host';
import { importQuery } from '../roster/assess/import-query';
import type { EventContext } from '../roster/events/record';
import { withUser } from '../roster/ledger/parked-sessions';
import type { Ledger } from '../roster/model/ledger';
import type { Cell } from '../storage/cell';
import { applyAnswer, isForAnother, withMismatch, withPause } from './apply-answer';
import { listImports } from './list-imports';

/** Asks Canvas hosts, one request at a time each, and puts what they say into the ledger. */
export function createPoller(
  client: CanvasClient,
  cell: Cell<Ledger>,
  eventContext: () => Promise<EventContext>,
) {
  const underWay = new Map<Host, Promise<void>>();

  /** Whose session it is; asked for when a page was opened, because only there another can sign in. */
  async function identify(host: Host): Promise<Answer<unknown>> {
    const answer = await client.whoIsThere(host);
    const now = Date.now();
    if (answer.ok) {
      await cell.update((ledger) =>
        host in ledger.accounts ? withUser(ledger, host, answer.value, now) : ledger,
      );
    }
    return answer;
  }

  const isStopped = async (host: Host) =>
    (await cell.get()).accounts[host]?.unread?.stopped === true;

  /** Resolves to true where the answer is not for what was asked, which is to be asked anew. */
  async function ask(host: Host, isInside: boolean): Promise<boolean> {
    const isKnown = ((await cell.get()).accounts[host]?.userAskedAt ?? null) !== null;
    const who = isKnown ? null : await identify(host);
    const before = await cell.get();
    if (!(host in before.accounts)) return false;
    const query = importQuery(before, host, Date.now());
    const answer =
      who?.ok === false ? who : await listImports(client, host, query, () => isStopped(host));
    const context = await eventContext();
    const polled = { host, query, isInside, answer, chance: Math.random() };
    const isMismatch = isForAnother(polled, before, context.now);
    await cell.update((ledger) =>
      isMismatch ? withMismatch(ledger, polled, context.now) : applyAnswer(ledger, polled, context),
    );
    return isMismatch;
  }

  /** Asks once more where the first answer is for another question, and waits where the second is, too. */
  async function askTwice(host: Host, isInside: boolean): Promise<void> {
    if (!(await ask(host, isInside)) || !(await ask(host, isInside))) return;
    const context = await eventContext();
    await cell.update((ledger) => withPause(ledger, host, context, Math.random()));
  }

  return {
    /**
     * Resolves when the answer is in the ledger; joins a request that is under way already. `isInside`:
     * a page was just opened that Canvas shows to nobody who is not signed in.
     */
    poll(host: Host, isInside = false): Promise<void> {
      const running =
        underWay.get(host) ?? askTwice(host, isInside).finally(() => underWay.delete(host));
      underWay.set(host, running);
      return running;
    },
  };
}
