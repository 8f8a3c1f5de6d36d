import { emptyLedger } from './empty-ledger';
import { mergePage } from './merge-page';
import { idsOf } from './page-ids';
import type { PageReading } from './reading';
import type { JobView } from './snapshot';
import { viewLedger } from './view';

/**
 * The jobs a page shows, in its order: as the ledger knows them, and where the page names no id, as the
 * page alone tells.
 */
export function jobsOf(reading: PageReading, known: JobView[]): (JobView | null)[] {
  const ids = idsOf(reading);
  const stand = (at: number) => ids[at] ?? `?${at}`;
  const named: PageReading =
    reading.page === 'details'
      ? { ...reading, jobId: stand(0) }
      : { ...reading, rows: reading.rows.map((row, at) => ({ ...row, jobId: stand(at) })) };
  const { jobs } = viewLedger(mergePage(emptyLedger, '', named));
  const byId = new Map([...jobs, ...known].map((job) => [job.id, job]));
  return ids.map((_, at) => byId.get(stand(at)) ?? null);
}
