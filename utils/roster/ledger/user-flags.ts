import type { FindingId } from '../model/finding';
import type { RunKey } from '../model/keys';
import type { Ledger } from '../model/ledger';
import type { LocalTime } from '../model/step';

/** The ledger with a job or import it knows marked as seen at `now`; a mark that is there keeps its time. */
export function withSeen(ledger: Ledger, key: RunKey, now: LocalTime): Ledger {
  const isKnown = key in ledger.jobs || key in ledger.imports;
  return key in ledger.seen || !isKnown
    ? ledger
    : { ...ledger, seen: { ...ledger.seen, [key]: now } };
}

/** The ledger with the request to be notified of an end, or without it. Only what is known can be asked for. */
export function withNotifyOnEnd(ledger: Ledger, key: RunKey, on: boolean, now: LocalTime): Ledger {
  const { [key]: before, ...wishes } = ledger.wishes;
  if (!on) return before === undefined ? ledger : { ...ledger, wishes };
  const isKnown = key in ledger.jobs || key in ledger.imports;
  if (before !== undefined || !isKnown) return ledger;
  return { ...ledger, wishes: { ...wishes, [key]: now } };
}

/** The ledger with a finding put aside at `now` with the admin's note; brought back for null. */
export function withDismissal(
  ledger: Ledger,
  key: RunKey,
  finding: FindingId,
  note: string | null,
  now: LocalTime,
): Ledger {
  const isKnown = key in ledger.jobs || key in ledger.imports;
  if (!isKnown) return ledger;
  const { [finding]: _, ...others } = ledger.dismissed[key] ?? {};
  const ours = note === null ? others : { ...others, [finding]: { at: now, note } };
  const { [key]: __, ...rest } = ledger.dismissed;
  const isEmpty = Object.keys(ours).length === 0;
  return { ...ledger, dismissed: isEmpty ? rest : { ...rest, [key]: ours } };
}
