import type { Host } from '../../../hosts/host';
import { importKey, type JobKey } from '../../model/keys';
import type { Ledger } from '../../model/ledger';
import type { PageReading } from '../../model/reading';
import type { JobRecord } from '../../model/records/job-record';
import { earliest, latest } from '../newer';
import { identifyDetails } from './identify-details';
import { identifyRows } from './identify-row';
import type { Known } from './row-assignment';
import { lowest } from './row-follows';

/** A job whose page shows no time, with that of the imports it names: by it a row without an id is known for the job's. */
function datedByImports(job: JobRecord, imports: Ledger['imports']): JobRecord {
  if (lowest(job) !== null) return job;
  const own = job.importIds.flatMap((id) => imports[importKey(job.host, id)]?.reading ?? []);
  const ends = own.map(({ endedAt }) => endedAt);
  const timing = {
    startedAt: own.map(({ createdAt }) => createdAt).reduce(earliest, null),
    endedAt: ends.includes(null) ? null : ends.reduce(latest, null),
  };
  return { ...job, timings: { ...job.timings, import: timing } };
}

/**
 * The key of the job at each place of a page, in its order. A key that the ledger does not have is that
 * of a job seen for the first time; null where the page does not show which job it is.
 */
export function identify(ledger: Ledger, host: Host, reading: PageReading): (JobKey | null)[] {
  const known: Known[] = Object.entries(ledger.jobs).filter(([, job]) => job.host === host);
  if (reading.page === 'details') return [identifyDetails(host, known, reading)];
  const dated = known.map(([key, job]): Known => [key, datedByImports(job, ledger.imports)]);
  return identifyRows(host, dated, reading);
}
