import type { Ledger } from '../model/ledger';
import type { PageReading } from '../model/reading';
import { identifyDetails } from './identify-details';
import { identifyRows } from './identify-row';
import type { Known } from './row-assignment';

/**
 * The key of the job at each place of a page, in its order. A key that the ledger does not have is that
 * of a job seen for the first time; null where the page does not show which job it is.
 */
export function identify(ledger: Ledger, host: string, reading: PageReading): (string | null)[] {
  const known: Known[] = Object.entries(ledger.jobs).filter(([, job]) => job.host === host);
  if (reading.page === 'list') return identifyRows(host, known, reading);
  return [identifyDetails(host, known, reading)];
}
