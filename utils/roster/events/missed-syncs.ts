import type { Host } from '../../hosts/host';
import type { LedgerView } from '../assess/view';
import type { Ledger } from '../model/ledger';
import type { Pause } from '../model/pause';
import type { Run } from '../model/run';
import { basesOf } from '../overdue/bases';
import { overdue } from '../overdue/overdue';
import type { Occurrence } from './occurrence';

const nothing = {
  step: null,
  percent: null,
  streak: 1,
  happenedAt: null,
  wasSeen: true,
  causes: [],
};

/**
 * Syncs that should have started and did not, by the schedule the page showed or else by the account's
 * habits. Judged at the last good answer of Canvas: of a time nobody looked at nothing is known.
 * `zone`: IANA name of the admin's zone, for accounts whose own is not known. `pauses`: days without sync.
 */
export function missedSyncs(
  ledger: Ledger,
  runsOf: (host: Host) => readonly Run[],
  zone: string,
  pauses: readonly Pause[],
): Occurrence[] {
  return Object.values(ledger.accounts).flatMap((account) => {
    const { host, readAt, skew, unread } = account;
    if (readAt === null) return [];
    const runs = runsOf(host);
    const now = readAt + skew;
    return basesOf(account, runs, zone, now, pauses).flatMap((basis): Occurrence[] => {
      const late = overdue(basis, runs, now, pauses, unread);
      if (!late) return [];
      const { expectedAt, lastSeen } = late;
      const id = `overdue|${host}|${lastSeen ?? 'never'}`;
      return [{ ...nothing, id, kind: 'overdue', host, subject: host, expectedAt }];
    });
  });
}

/** Sessions that ended while something ran: how it went on is unknown. */
export function signOuts(view: LedgerView): Occurrence[] {
  return view.accounts.flatMap(({ host, problem, problemSince }): Occurrence[] => {
    const runs = (each: { host: Host; status: string }) =>
      each.host === host && each.status === 'in-progress';
    if (problem !== 'signed-out' || ![...view.jobs, ...view.imports].some(runs)) return [];
    const id = `signed-out|${host}|${problemSince}`;
    return [{ ...nothing, id, kind: 'signed-out', host, subject: host, expectedAt: null }];
  });
}
