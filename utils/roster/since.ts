import { isUnfinished } from './import';
import type { ImportRecord, Ledger } from './ledger';
import { settling } from './settling';

const hour = 3_600_000;
/** Imports that began longer ago than this are asked for no more. */
const lookBack = 48 * hour;
/** A roll-back comes after the end: so all are looked at again. */
const reviewEvery = hour;

const isOpen = ({ reading }: ImportRecord) => isUnfinished(reading.state);

/**
 * From when on imports are to be listed (server time, ms): usually just the new, unfinished and just
 * ended ones, once an hour those of two days. Null before Canvas's clock is known, as ours may be days off. `now`: local.
 */
export function listSince(
  ledger: Ledger,
  host: string,
  now: number,
): { since: number | null; isReview: boolean } {
  const account = ledger.accounts[host];
  if (!account || account.readAt === null) return { since: null, isReview: true };
  const server = now + account.skew;
  const reviewed = now - (account.reviewedAt ?? 0);
  // Below zero our clock was set back since.
  if (reviewed >= reviewEvery || reviewed < 0) {
    return { since: server - lookBack, isReview: true };
  }
  const unsettled = new Map(settling(ledger, account));
  const open = Object.entries(ledger.imports)
    .filter(([key, record]) => record.host === host && (isOpen(record) || unsettled.has(key)))
    .map(([, { reading }]) => reading.createdAt ?? server);
  // A second earlier: Canvas takes only what came strictly after.
  return {
    since: Math.max(server - lookBack, Math.min(...open, account.readAt + account.skew) - 1000),
    isReview: false,
  };
}
