import { recordEvents } from '../../../../utils/roster/events/record';
import { emptyLedger } from '../../../../utils/roster/ledger/empty-ledger';
import { mergeImports } from '../../../../utils/roster/ledger/merge-imports';
import { mergePage } from '../../../../utils/roster/ledger/merge-page';
import type { Ledger } from '../../../../utils/roster/model/ledger';
import type { PageReading } from '../../../../utils/roster/model/reading';
import type { SourceReading } from '../random-nights';
import { details, host, minute, start } from '../readings';

export const lost = { startedAt: null, endedAt: null };

export const noTimings = { extract: lost, conversion: lost, import: lost };

export function take(ledger: Ledger, reading: SourceReading): Ledger {
  const merged =
    'page' in reading
      ? mergePage(ledger, host, reading)
      : mergeImports(ledger, host, reading.imports, reading.at);
  const around = { now: reading.at, zone: 'UTC', runsOf: () => [], pauses: [] };
  return recordEvents(merged, around);
}

export const ledgerAfter = (readings: SourceReading[]) => readings.reduce(take, emptyLedger);

export const dueFailures = ({ events }: Ledger) =>
  Object.values(events).filter(({ kind, notice }) => kind === 'failed' && notice === 'due');

export type Shown = 'never' | 'in the list' | 'in the details';

/** The reading as of a page that shows ids only there. */
export function showing<T extends SourceReading>(reading: T, ids: Shown): T {
  if (!('page' in reading)) return reading;
  if (reading.page === 'details')
    return ids === 'in the details' ? reading : { ...reading, jobId: null };
  if (ids === 'in the list') return reading;
  return { ...reading, rows: reading.rows.map((row) => ({ ...row, jobId: null })) };
}

export const withoutIds = <T extends PageReading>(reading: T) => showing(reading, 'never');

export const at = (minutes: number) => start + minutes * minute;

export const row = (status: 'in-progress' | 'failed' | 'completed', updated: number) =>
  ({
    jobId: null,
    status,
    stage: status === 'completed' ? null : 'import',
    updatedAt: at(updated),
  }) as const;

export const keysOf = ({ jobs }: Ledger) => Object.keys(jobs);

export const nameless = (...shown: Parameters<typeof details>) => withoutIds(details(...shown));
