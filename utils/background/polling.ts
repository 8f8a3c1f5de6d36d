import type { Host } from '../hosts/host';
import { assess } from '../roster/assess/assess';
import { isCatchingUp } from '../roster/assess/import-query';
import { isOutside } from '../roster/ledger/account';
import type { Ledger } from '../roster/model/ledger';
import type { AccountRecord } from '../roster/model/records/account-record';
import type { LocalTime } from '../roster/model/step';
import type { Cell } from '../storage/cell';
import { isRested } from './hosts/rest';
import { isLive } from './live';
import type { createPoller } from './poll';
import { isDue } from './schedule';

/**
 * Whether a problem is worth trying again because somebody looks. Not where Canvas asked for rest, or where
 * nobody is signed in: a page will show when that has changed. A page of ours comes again with every worker,
 * so each vain answer makes the next try wait longer here, too.
 */
function isWorthRetrying(account: AccountRecord, now: LocalTime): boolean {
  const { problem } = account;
  if (problem === null || problem === 'throttled' || isOutside(problem)) return false;
  return problem === 'offline' || isRested(account, now);
}

/** When Canvas hosts are asked; each answer is published. */
export function createPolling(
  poller: ReturnType<typeof createPoller>,
  cell: Cell<Ledger>,
  publish: () => Promise<void>,
) {
  const accounts = async () => Object.values((await cell.get()).accounts);

  async function poll(host: Host, isInside = false): Promise<void> {
    await poller.poll(host, isInside).finally(publish);
  }

  /** `isPressing`: there is reason to ask as often as while something runs. */
  async function pollIfDue(host: Host, looking: boolean, isPressing = false): Promise<void> {
    const ledger = await cell.get();
    const account = ledger.accounts[host];
    const now = Date.now();
    if (!account) return;
    const live =
      isPressing || isCatchingUp(account) || isLive(ledger, assess(ledger).view, host, now);
    if (isDue(account, live, looking, now)) await poll(host);
  }

  async function pollWhere(test: (account: AccountRecord) => boolean): Promise<void> {
    await Promise.all((await accounts()).filter(test).map(({ host }) => poll(host)));
  }

  return {
    poll,
    pollIfDue,
    async pollAll(looking: boolean): Promise<void> {
      await Promise.all((await accounts()).map(({ host }) => pollIfDue(host, looking)));
    },
    /** Somebody looks: what went wrong is tried again. */
    retryTroubled: () => pollWhere((account) => isWorthRetrying(account, Date.now())),
    /** The network is back: whoever could not be reached is asked again. */
    retryUnreachable: () =>
      pollWhere(({ problem }) => problem === 'offline' || problem === 'unreachable'),
  };
}
