import { withAccount } from '../roster/account';
import type { Ledger } from '../roster/ledger';
import type { Cell } from '../storage/cell';

const minute = 60_000;
/** A page that loads says that Canvas is there again, but not each of a dozen pages anew. */
const pageRest = 5000;
/** Six times two requests an hour: what an idle account may cost. */
const identifyEvery = 10 * minute;

/** What the pages of a Canvas host tell by being opened. */
export function createVisits(
  cell: Cell<Ledger>,
  poll: (host: string) => Promise<void>,
  pollIfDue: (host: string, looking: boolean) => Promise<void>,
) {
  /**
   * A page was opened: the account is known from now on, and the session is there, but perhaps another
   * user's. After the pages to sign in and out that is sure to be asked; else every ten minutes.
   */
  return async function visited(host: string, path: string): Promise<void> {
    const account = (await cell.get()).accounts[host];
    const isThreshold = /^\/log(in|out)\b/.test(path);
    if (isThreshold && !account) return;
    const isOld = Date.now() - (account?.userAskedAt ?? 0) > identifyEvery;
    if (isThreshold || isOld) {
      await cell.update((ledger) => withAccount(ledger, host, { userAskedAt: null }));
    }
    if (isThreshold) return;
    const troubled = account && account.problem !== null && account.problem !== 'throttled';
    const rested = Math.abs(Date.now() - (account?.askedAt ?? 0)) > pageRest;
    if (isOld || (troubled && rested) || account?.userAskedAt === null) await poll(host);
    else await pollIfDue(host, false);
  };
}
