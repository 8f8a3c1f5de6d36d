import { viewLedger } from '../../../../utils/roster/assess/view';
import { recordEvents } from '../../../../utils/roster/events/record';
import { emptyLedger } from '../../../../utils/roster/ledger/empty-ledger';
import { mergeImports } from '../../../../utils/roster/ledger/merge-imports';
import { mergePage } from '../../../../utils/roster/ledger/merge-page';
import type { Ledger } from '../../../../utils/roster/model/ledger';
import type { SourceReading } from '../random-nights';
import { host, minute, start } from '../readings';

export function take(ledger: Ledger, reading: SourceReading): Ledger {
  const merged =
    'page' in reading
      ? mergePage(ledger, host, reading)
      : mergeImports(ledger, host, reading.imports, reading.at);
  return recordEvents(merged, {
    now: start + 40 * minute,
    zone: 'UTC',
    runsOf: () => [],
    pauses: [],
  });
}

export const ledgerAfter = (...readings: SourceReading[]) => readings.reduce(take, emptyLedger);

export const job = (...readings: SourceReading[]) => viewLedger(ledgerAfter(...readings)).jobs[0];
