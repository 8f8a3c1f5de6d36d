import { agree } from '../../../utils/roster/ledger/job-facts';
import type { DetailsReading, PageReading, RowReading } from '../../../utils/roster/model/reading';
import type { LocalTime } from '../../../utils/roster/model/step';
import { page } from './page';

/** Within this (ms) a page shows the details that were asked for, or they come from elsewhere. */
const longestWait = 30_000;

/**
 * Sees which row of the list the admin opens: lists seldom show ids, and the details of a job that is over seldom
 * say when it ran. The function returned gives the row that a reading's page was opened from; undefined where that
 * was not seen.
 */
export function watchOpenedRow(
  signal: AbortSignal,
): (reading: PageReading, now: LocalTime) => RowReading | undefined {
  let isList = false;
  let opened: { row: RowReading; at: LocalTime } | null = null;
  /** What the details that it led to are called; null until they are shown. */
  let shown: Pick<DetailsReading, 'jobId' | 'name'> | null = null;
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
      opened = row ? { row, at } : null;
    },
    { signal, capture: true },
  );

  return (reading, now) => {
    isList = reading.page === 'list';
    if (reading.page === 'list') {
      // Until its details are shown, the list may still change.
      if (shown) opened = shown = null;
      return undefined;
    }
    if (!opened) return undefined;
    // A page that is still being drawn says its id or name later.
    const isItsOwn = shown
      ? agree(shown.jobId, reading.jobId) && agree(shown.name, reading.name)
      : now - opened.at < longestWait;
    if (!isItsOwn) {
      opened = shown = null;
      return undefined;
    }
    shown = { jobId: shown?.jobId ?? reading.jobId, name: shown?.name ?? reading.name };
    return opened.row;
  };
}
