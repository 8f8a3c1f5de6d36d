import { assess } from '../roster/assess/assess';
import { awaitingFinalCounts } from '../roster/assess/awaiting-final-counts';
import { isCatchingUp } from '../roster/assess/import-query';
import { runsSeen } from '../roster/assess/runs';
import type { EventContext } from '../roster/events/record';
import { withAccount } from '../roster/ledger/account';
import type { Ledger } from '../roster/model/ledger';
import type { AccountRecord } from '../roster/model/records/account-record';
import { basesOf } from '../roster/overdue/bases';
import { isExpected } from '../roster/overdue/expected';
import { isLive } from './live';
import { type Need, planOf } from './schedule';

/** Why each account is to be read; in the order of the ledger. */
export function needsOf(
  ledger: Ledger,
  { now, zone, runsOf: history, pauses }: EventContext,
): { account: AccountRecord; need: Need }[] {
  const { view, runs: current } = assess(ledger);
  const seen = runsSeen(current, history);
  return Object.values(ledger.accounts).map((account) => {
    const { host } = account;
    if (isCatchingUp(account) || isLive(ledger, view, host, now))
      return { account, need: 'running' };
    const runs = seen(host);
    const server = now + account.skew;
    const isNear = basesOf(account, runs, zone, server, pauses).some((basis) =>
      isExpected(basis, runs, server, pauses),
    );
    return { account, need: isNear ? 'expected' : 'idle' };
  });
}

/** The ledger with the time at which each account is to be read next. */
export function planned(ledger: Ledger, context: EventContext): Ledger {
  return needsOf(ledger, context).reduce((next, { account, need }) => {
    const settled = awaitingFinalCounts(ledger, account).map(([, at]) => at);
    const lastAt = settled.length > 0 ? Math.max(...settled) : null;
    const nextAt = planOf(account, need, lastAt, context.now);
    return nextAt === account.nextAt ? next : withAccount(next, account.host, { nextAt });
  }, ledger);
}
