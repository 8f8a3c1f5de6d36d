import type { PageReading } from './reading';

/** The job ids a page names, in its order; null where it names none. A details page has one place. */
export function idsOf(reading: PageReading): (string | null)[] {
  return reading.page === 'list' ? reading.rows.map(({ jobId }) => jobId) : [reading.jobId];
}
