import type { PageReading, RowReading } from '../model/reading';

/** A row that runs is the same one when its time or stage moves on. */
const lookOf = ({ type, sisType, status, stage, updatedAt }: RowReading) =>
  status === 'in-progress' ? [type, sisType, status] : [type, sisType, status, stage, updatedAt];

/**
 * What a page distinguishes its jobs by, in its order: the id, or else what it shows that stays while it is
 * looked at. A details page has one place. To compare pages of one frame with, never to be shown.
 */
export function placesOf(reading: PageReading): string[] {
  if (reading.page === 'list') {
    return reading.rows.map((row) => row.jobId ?? JSON.stringify(['row', ...lookOf(row)]));
  }
  const { jobId, name, timings } = reading;
  return [jobId ?? JSON.stringify(['details', name, timings.extract.startedAt])];
}
