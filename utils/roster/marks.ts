import type { Ledger } from './ledger';

/** The ledger with a job or import marked as seen at `now`; a mark that is there keeps its time. */
export function withSeen(ledger: Ledger, key: string, now: number): Ledger {
  return key in ledger.seen ? ledger : { ...ledger, seen: { ...ledger.seen, [key]: now } };
}

/** The ledger with the wish to be told of an end, or without it. Only what is known can be wished for. */
export function withWish(ledger: Ledger, key: string, on: boolean, now: number): Ledger {
  const { [key]: before, ...wishes } = ledger.wishes;
  if (!on) return before === undefined ? ledger : { ...ledger, wishes };
  const isKnown = key in ledger.jobs || key in ledger.imports;
  if (before !== undefined || !isKnown) return ledger;
  return { ...ledger, wishes: { ...wishes, [key]: now } };
}
