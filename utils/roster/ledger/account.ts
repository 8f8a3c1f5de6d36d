import type { Host } from '../../hosts/host';
import type { Ledger } from '../model/ledger';
import type { AccountRecord } from '../model/records/account-record';
import type { Problem } from '../model/snapshot';
import type { LocalTime } from '../model/step';

/** True where we have no session that may ask Canvas: only opening a page can change that. */
export function isOutside(problem: Problem | null): boolean {
  return problem === 'signed-out' || problem === 'other-session';
}

function emptyAccount(host: Host): AccountRecord {
  return {
    host,
    pageUrl: null,
    readAt: null,
    askedAt: null,
    problem: null,
    problemSince: null,
    failures: 0,
    notBefore: null,
    skew: 0,
    user: null,
    userAskedAt: null,
    watchedSince: null,
    unread: null,
    behind: null,
    waits: false,
    reviewedAt: null,
    schedules: [],
    schedulesAt: null,
    nextAt: null,
    missingAt: null,
  };
}

/** The ledger with an account changed, made first if the host is new. */
export function withAccount(ledger: Ledger, host: Host, change: Partial<AccountRecord>): Ledger {
  const known = ledger.accounts[host] ?? emptyAccount(host);
  return { ...ledger, accounts: { ...ledger.accounts, [host]: { ...known, ...change } } };
}

/** The ledger after a good answer at `now` (local ms). */
export function answered(ledger: Ledger, host: Host, now: LocalTime): Ledger {
  const { watchedSince, skew } = ledger.accounts[host] ?? emptyAccount(host);
  return withAccount(ledger, host, {
    watchedSince: watchedSince ?? Math.max(0, now + skew),
    readAt: now,
    askedAt: now,
    problem: null,
    problemSince: null,
    failures: 0,
    notBefore: null,
  });
}

/** The ledger after a request that came to nothing; jobs and imports stay as they were known. */
export function failed(
  ledger: Ledger,
  host: Host,
  problem: Problem,
  now: LocalTime,
  notBefore: number,
): Ledger {
  const known = ledger.accounts[host] ?? emptyAccount(host);
  return withAccount(ledger, host, {
    askedAt: now,
    problem,
    problemSince: known.problem === problem ? known.problemSince : now,
    failures: known.failures + 1,
    notBefore,
    // Whoever signs in next may be another.
    userAskedAt: isOutside(problem) ? null : known.userAskedAt,
  });
}

/**
 * The ledger without a host that never answered as Canvas does, which most likely is none; a host on which the
 * tool's page was seen stays.
 */
export function withoutStranger(ledger: Ledger, host: Host): Ledger {
  const account = ledger.accounts[host];
  if (account?.problem !== 'not-canvas') return ledger;
  if (account.readAt !== null || account.pageUrl !== null) return ledger;
  const { [host]: _, ...accounts } = ledger.accounts;
  return { ...ledger, accounts };
}
