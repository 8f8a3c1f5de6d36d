import { emptyLedger } from '../../utils/roster/empty-ledger';
import { mergePage } from '../../utils/roster/merge-page';
import type { PageReading } from '../../utils/roster/reading';
import type { JobView } from '../../utils/roster/snapshot';
import { viewLedger } from '../../utils/roster/view';

/** The jobs of a page by what it alone tells; for a page that names no job id, or before Canvas answered. */
export function localView(reading: PageReading): Map<string, JobView> {
  const named: PageReading =
    reading.page === 'details'
      ? { ...reading, jobId: reading.jobId ?? '?' }
      : {
          ...reading,
          rows: reading.rows.map((row, at) => ({ ...row, jobId: row.jobId ?? `?${at}` })),
        };
  const { jobs } = viewLedger(mergePage(emptyLedger, location.host, named));
  return new Map(jobs.map((job) => [job.id, job]));
}
