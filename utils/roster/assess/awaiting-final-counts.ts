import { isUnfinished } from '../model/import';
import type { ImportKey } from '../model/keys';
import type { Ledger } from '../model/ledger';
import type { AccountRecord } from '../model/records/account-record';
import { HOUR, MINUTE } from '../time/units';
import { recordsOnHost } from './host-groups';

/**
 * The imports of an account that ended and are to be read once more, by key: from when on (local clock,
 * ms). Canvas makes its error file and the full figures some seconds after the end, in a job of its own
 * (canvas-lms app/models/sis_batch.rb); an answer that came a minute after the end has them.
 */
export function awaitingFinalCounts(
  ledger: Ledger,
  { host, readAt, skew }: AccountRecord,
): [ImportKey, number][] {
  return recordsOnHost(ledger.imports, host).flatMap(([key, { reading, at: heardAt }]) => {
    // `failed` by exception and stopped by a person have no end, but as a rule a last change.
    const end = reading.endedAt ?? reading.updatedAt;
    if (isUnfinished(reading.state) || end === null) return [];
    const at = end - skew + MINUTE;
    // Where Canvas had no room for it, it waits its turn; what it lists no more is not waited for.
    const isAwaited = heardAt < at && (readAt ?? 0) < at + HOUR;
    return isAwaited ? [[key, at] as [ImportKey, number]] : [];
  });
}
