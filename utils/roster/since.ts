import { isUnfinished } from './import';
import type { Ledger } from './ledger';

const minute = 60_000;
const hour = 60 * minute;
/** Imports that began longer ago than this are asked for no more. */
const lookBack = 48 * hour;
/** A roll-back comes after the end, and Canvas adds the error file then: so all are looked at again. */
const reviewEvery = hour;
const settled = 10 * minute;

/**
 * From when on imports are to be listed (server time, ms): usually just the new and unfinished ones, once
 * an hour those of two days. Null before Canvas's clock is known, as ours may be days off. `now`: local.
 */
export function listSince(
  ledger: Ledger,
  host: string,
  now: number,
): { since: number | null; isReview: boolean } {
  const account = ledger.accounts[host];
  if (!account || account.readAt === null) return { since: null, isReview: true };
  const server = now + account.skew;
  if (now - (account.reviewedAt ?? 0) >= reviewEvery) {
    return { since: server - lookBack, isReview: true };
  }
  const open = Object.values(ledger.imports)
    .filter((record) => record.host === host)
    .map(({ reading }) => reading)
    .filter(({ state, endedAt }) => isUnfinished(state) || server - (endedAt ?? 0) < settled)
    .map(({ createdAt }) => createdAt ?? server);
  // A second earlier: Canvas takes only what came strictly after.
  return {
    since: Math.max(server - lookBack, Math.min(...open, account.readAt + account.skew) - 1000),
    isReview: false,
  };
}
