import type { Host } from '../../hosts/host';
import { isOutside, withAccount } from '../../roster/ledger/account';
import type { Ledger } from '../../roster/model/ledger';
import { MINUTE } from '../../roster/time/units';
import type { Cell } from '../../storage/cell';
import { isRested } from './rest';

/** Six times two requests an hour: what an idle account may cost. */
const identifyEvery = 10 * MINUTE;

/** What is done when pages of a Canvas host are opened. */
export function createVisits(
  cell: Cell<Ledger>,
  poll: (host: Host, isInside: boolean) => Promise<void>,
  pollIfDue: (host: Host, looking: boolean) => Promise<void>,
) {
  /** Hosts that are most likely no Canvas, each with how often in a row it was asked, and when last. */
  const strangers = new Map<Host, { failures: number; askedAt: number }>();

  async function meet(host: Host, isInside: boolean): Promise<void> {
    const known = strangers.get(host) ?? { failures: 0, askedAt: null };
    if (!isRested(known, Date.now())) return;
    strangers.set(host, { failures: known.failures + 1, askedAt: Date.now() });
    await cell.update((ledger) => withAccount(ledger, host, { userAskedAt: null }));
    await poll(host, isInside);
    if (host in (await cell.get()).accounts) strangers.delete(host);
  }

  /**
   * A page was opened: the account is known from now on, and the session is there, but perhaps another
   * user's. After the pages to sign in and out that is sure to be asked; else every ten minutes.
   */
  return async function visited(host: Host, path: string): Promise<void> {
    const account = (await cell.get()).accounts[host];
    if (/^\/log(in|out)\b/.test(path)) {
      // What was answered before is no reason to wait any more.
      const { problem = null } = account ?? {};
      // Whoever is asked to sign in may have signed out of the other session.
      const now = problem === 'other-session' ? 'signed-out' : problem;
      const anew = { userAskedAt: null, askedAt: null, problem: now };
      if (account) await cell.update((ledger) => withAccount(ledger, host, anew));
      return;
    }
    const isInside = /^\/accounts\/\d/.test(path); // shown to nobody who is not signed in
    if (!account) return meet(host, isInside);
    const isOld = Date.now() - (account.userAskedAt ?? 0) > identifyEvery;
    if (isOld) await cell.update((ledger) => withAccount(ledger, host, { userAskedAt: null }));
    const { problem } = account;
    // Canvas itself said that nobody is signed in, and shows a page now: that is news.
    const isNews = isOutside(problem) || (problem !== 'throttled' && isRested(account, Date.now()));
    if (problem === null ? isOld : isNews) await poll(host, isInside);
    else await pollIfDue(host, false);
  };
}
