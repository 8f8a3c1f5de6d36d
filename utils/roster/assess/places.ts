import type { PageReading, RowReading } from '../model/reading';

/** A row that runs is the same one when its time or stage moves on. */
const lookOf = ({ type, sisType, status, stage, updatedAt }: RowReading) =>
  status === 'in-progress' ? [type, sisType, status] : [type, sisType, status, stage, updatedAt];

/**
 * Names for the jobs of a page, in its order: the id, or else texts of it that stay the same while the page is
 * open. A details page has one. For comparing pages of one frame; never shown.
 */
export function placesOf(reading: PageReading): string[] {
  if (reading.page === 'list') {
    return reading.rows.map((row) => row.jobId ?? JSON.stringify(['row', ...lookOf(row)]));
  }
  const { jobId, name, timings } = reading;
  return [jobId ?? JSON.stringify(['details', name, timings.extract.startedAt])];
}
