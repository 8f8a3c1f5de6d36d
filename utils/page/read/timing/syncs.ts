import { MINUTE } from '../../../roster/time/units';
import type { TimingRow } from './timing-row';

/** Rows that begin closer to each other may be parts of one sync. */
export const syncsApart = 45 * MINUTE;

/** A sync as its rows show it, one or several in a row. */
export interface Sync {
  startedAt: number;
  endedAt: number | null;
  state: TimingRow['state'];
}

/**
 * Rows that follow each other without a gap are of one sync; what begins after a failure is another try.
 * Rows that are called parts may overlap, and need not follow at once.
 */
export function syncsOf(begun: TimingRow[], isOfParts: boolean): Sync[] {
  const rows = begun.flatMap(({ startedAt, endedAt, state }) =>
    startedAt === null ? [] : [{ startedAt, endedAt, state }],
  );
  const syncs: Sync[] = [];
  for (const row of rows.sort((a, b) => a.startedAt - b.startedAt)) {
    const last = syncs.at(-1);
    const end = last && (last.endedAt ?? (isOfParts ? last.startedAt : 0));
    const isNext =
      end &&
      row.startedAt <= end + (isOfParts ? syncsApart : MINUTE) &&
      // What begins before the last one ended, or ends with it, is another's.
      (isOfParts ||
        (last.state !== 'failed' &&
          row.startedAt >= end - MINUTE &&
          (row.endedAt === null || row.endedAt > end)));
    if (!isNext) syncs.push(row);
    else {
      last.endedAt = last.endedAt && row.endedAt && Math.max(row.endedAt, end);
      // The last one shows how they stand: those before it went well.
      last.state = last.state === 'complete' ? row.state : row.state && last.state;
    }
  }
  return syncs;
}

/** How close to each other syncs begin, in ms; infinite where only one is known. */
export function often(starts: number[]): number {
  const sorted = [...starts].sort((a, b) => a - b);
  return Math.min(...sorted.slice(1).map((start, at) => start - (sorted[at] ?? 0)));
}
