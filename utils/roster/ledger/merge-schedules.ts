import type { Host } from '../../hosts/host';
import type { Ledger } from '../model/ledger';
import type { PageReading, ScheduleReading } from '../model/reading';
import type { Schedule } from '../model/schedule';
import { asInstant } from '../model/step';
import { withAccount } from './account';

function asSchedule(row: ScheduleReading, zone: string, asOf: number): Schedule {
  const { generation, nextRun, status, everyMinutes, hourOfDay } = row;
  const shared = { nextRun, zone: row.zone ?? zone, status, asOf };
  return generation === 'A'
    ? { generation, everyMinutes, ...shared }
    : { generation, hourOfDay, ...shared };
}

/**
 * The ledger with the schedules a list page showed, if it rendered them and was read later than those
 * known. `zone`: the admin's, for rows that name none (Canvas shows times in the viewer's zone).
 */
export function mergeSchedules(
  ledger: Ledger,
  host: Host,
  reading: PageReading,
  zone: string,
): Ledger {
  if (reading.page === 'details' || reading.schedules === null) return ledger;
  const known = ledger.accounts[host];
  const readAt = known?.schedulesAt ?? null;
  if (readAt !== null && readAt >= reading.at) return ledger;
  const asOf = asInstant(reading.at + (known?.skew ?? 0));
  const schedules = reading.schedules.map((row) => asSchedule(row, zone, asOf));
  return withAccount(ledger, host, { schedules, schedulesAt: reading.at });
}
