import type { Cause } from '../model/cause';
import type { RunKey } from '../model/keys';
import type { Ledger } from '../model/ledger';

/** The ledger with why a job or import it knows failed; the same ledger where it says so already. */
export function withCause(ledger: Ledger, key: RunKey, cause: Cause): Ledger {
  const isKnown = key in ledger.jobs || key in ledger.imports;
  const before = ledger.causes[key];
  const isSame = before?.entry === cause.entry && before.reason === cause.reason;
  if (!isKnown || (isSame && before.confidence === cause.confidence)) return ledger;
  return { ...ledger, causes: { ...ledger.causes, [key]: cause } };
}

/** The ledger with a failure it knows whose messages name no cause. `mark`: a digest of what was known of it. */
export function withSought(ledger: Ledger, key: RunKey, mark: string): Ledger {
  const isKnown = key in ledger.jobs || key in ledger.imports;
  if (!isKnown || ledger.sought[key] === mark) return ledger;
  return { ...ledger, sought: { ...ledger.sought, [key]: mark } };
}
