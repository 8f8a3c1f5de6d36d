import { agree } from '../../../utils/roster/ledger/job-facts';
import type { DetailsReading, PageReading, RowReading } from '../../../utils/roster/model/reading';
import type { LocalTime } from '../../../utils/roster/model/step';
import { page } from './page';

/** Within this (ms) a page shows the details that were asked for, or they come from elsewhere. */
const longestWait = 30_000;

interface Opened {
  row: RowReading;
  at: LocalTime;
  /** What the details that it led to are called; null until they are shown. */
  shown: Pick<DetailsReading, 'jobId' | 'name'> | null;
}

/** True for the details that a row led to; while they are being drawn, they say their id or name later. */
function isOf({ at, shown }: Opened, { jobId, name }: DetailsReading, now: LocalTime): boolean {
  if (!shown) return now - at < longestWait;
  return agree(shown.jobId, jobId) && agree(shown.name, name);
}

/**
 * Sees which row of the list the admin opens: lists seldom show ids, and the details of a job that is over seldom
 * say when it ran. The function returned gives the row that a reading's page was opened from; undefined where that
 * was not seen.
 */
export function watchOpenedRow(
  signal: AbortSignal,
): (reading: PageReading, now: LocalTime) => RowReading | undefined {
  let isList = false;
  let opened: Opened | null = null;
  document.addEventListener(
    'click',
    (event) => {
      if (!isList) return;
      const path = event.composedPath();
      const place = page
        .rowPlaces(document)
        .findIndex(({ row, detailsLink }) => path.includes(detailsLink ?? row));
      if (place < 0) return;
      const at = Date.now();
      const reading = page.readPage(document, at);
      const row = reading?.page === 'list' ? reading.rows[place] : undefined;
      opened = row ? { row, at, shown: null } : null;
    },
    { signal, capture: true },
  );

  return (reading, now) => {
    isList = reading.page === 'list';
    if (reading.page === 'list') {
      // Until its details are shown, the list may still change.
      if (opened?.shown) opened = null;
      return undefined;
    }
    if (opened && !isOf(opened, reading, now)) opened = null;
    if (!opened) return undefined;
    const { jobId, name } = opened.shown ?? reading;
    opened.shown = { jobId: jobId ?? reading.jobId, name: name ?? reading.name };
    return opened.row;
  };
}
