import type { Answer } from '../canvas/answer';
import type { CanvasClient } from '../canvas/client';
import { importQuery } from '../roster/assess/import-query';
import { pruneLedger } from '../roster/assess/prune';
import { type EventContext, recordEvents } from '../roster/events/record';
import { answered, failed, withAccount, withoutStranger } from '../roster/ledger/account';
import { mergeImports } from '../roster/ledger/merge-imports';
import { withUser } from '../roster/ledger/parked-sessions';
import { isAhead, withSkew } from '../roster/ledger/skew';
import type { Ledger } from '../roster/model/ledger';
import type { Problem } from '../roster/model/snapshot';
import type { Cell } from '../storage/cell';
import { listImports, lowWater } from './list-imports';
import { planned } from './plan';
import { backOff } from './schedule';

/**
 * What stands between us and Canvas. Whoever is signed in on a page and not here has another session, as in
 * a container of Firefox; no permission we hold tells us which, and `fetch` could not use it.
 */
function problemFor(ledger: Ledger, host: string, problem: Problem, isInside: boolean): Problem {
  const isElsewhere = isInside || ledger.accounts[host]?.problem === 'other-session';
  return problem === 'signed-out' && isElsewhere ? 'other-session' : problem;
}

/** Asks Canvas hosts, one request at a time each, and puts what they say into the ledger. */
export function createPoller(
  client: CanvasClient,
  cell: Cell<Ledger>,
  eventContext: () => Promise<EventContext>,
) {
  const underWay = new Map<string, Promise<void>>();

  /** Whose session it is; asked for when a page was opened, because only there another can sign in. */
  async function identify(host: string): Promise<Answer<unknown>> {
    const answer = await client.whoIsThere(host);
    const now = Date.now();
    if (answer.ok) {
      await cell.update((ledger) =>
        host in ledger.accounts ? withUser(ledger, host, answer.value, now) : ledger,
      );
    }
    return answer;
  }

  /** `other`: the answer is not for what was asked, which is to be asked anew. */
  async function ask(host: string, isInside: boolean): Promise<'told' | 'other' | 'gone'> {
    const isKnown = ((await cell.get()).accounts[host]?.userAskedAt ?? null) !== null;
    const who = isKnown ? null : await identify(host);
    const before = await cell.get();
    if (!(host in before.accounts)) return 'gone';
    const query = importQuery(before, host, Date.now());
    const { since, isReview } = query;
    const answer = who?.ok === false ? who : await listImports(client, host, query);
    const context = await eventContext();
    const { now } = context;
    const skew = answer.date === null ? null : answer.date - now;
    const account = before.accounts[host];
    const isOther = answer.ok && answer.user && answer.user !== account?.user;
    // Our clock was set ahead: what it made us ask for lies in the future.
    const isEarly = skew !== null && since !== null && isAhead(account?.skew ?? 0, skew);
    const corrected = (ledger: Ledger) => (skew === null ? ledger : withSkew(ledger, host, skew));
    if (answer.ok && (isOther || isEarly)) {
      await cell.update((ledger) => {
        if (!(host in ledger.accounts)) return ledger;
        const next = corrected(ledger);
        return answer.user ? withUser(next, host, answer.user, now) : next;
      });
      return 'other';
    }
    await cell.update((ledger) => {
      if (!(host in ledger.accounts)) return ledger; // removed while Canvas was being asked
      let next = corrected(ledger);
      if (!answer.ok) {
        const failures = (ledger.accounts[host]?.failures ?? 0) + 1;
        const wait = backOff(failures, answer.retryAfter, Math.random());
        next = failed(
          next,
          host,
          problemFor(next, host, answer.problem, isInside),
          now,
          now + wait,
        );
        return planned(recordEvents(withoutStranger(next, host), context), context);
      }
      next = answered(next, host, now);
      if (answer.user) next = withAccount(next, host, { userAskedAt: now });
      if (isReview) next = withAccount(next, host, { reviewedAt: now });
      if (answer.remaining !== null && answer.remaining < lowWater) {
        next = withAccount(next, host, { notBefore: now + 30_000 });
      }
      const { imports, unread } = answer.value;
      next = withAccount(mergeImports(next, host, imports, now), host, { unread });
      return planned(pruneLedger(recordEvents(next, context), now), context);
    });
    return 'told';
  }

  /** Asks once more where the first answer was another's; whose the second is nobody knows, so it can wait. */
  async function settle(host: string, isInside: boolean): Promise<void> {
    if ((await ask(host, isInside)) !== 'other' || (await ask(host, isInside)) !== 'other') return;
    const context = await eventContext();
    await cell.update((ledger) => {
      const account = ledger.accounts[host];
      if (!account) return ledger;
      const failures = account.failures + 1;
      const notBefore = context.now + backOff(failures, null, Math.random());
      const rested = withAccount(ledger, host, { askedAt: context.now, failures, notBefore });
      return planned(rested, context);
    });
  }

  return {
    /**
     * Resolves when the answer is in the ledger; joins a request that is under way already. `isInside`:
     * a page was just opened that Canvas shows to nobody who is not signed in.
     */
    poll(host: string, isInside = false): Promise<void> {
      const running =
        underWay.get(host) ?? settle(host, isInside).finally(() => underWay.delete(host));
      underWay.set(host, running);
      return running;
    },
  };
}
